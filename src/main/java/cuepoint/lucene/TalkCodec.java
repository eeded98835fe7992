package cuepoint.lucene;

import cuepoint.talk.CaptionKind;
import cuepoint.talk.Chapter;
import cuepoint.talk.Event;
import cuepoint.talk.Talk;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/** A talk's metadata as bytes: its components in order, an empty string for what is not known. */
final class TalkCodec {
  private TalkCodec() {}

  static BytesRef encode(Talk talk) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(talk.id());
    writeEvent(talk.event(), out);
    out.writeString(talk.title());
    writeStrings(talk.speakers(), out);
    out.writeString(talk.description());
    writeOptional(talk.recorded(), out);
    out.writeString(talk.language());
    writeOptional(talk.durationMillis(), out);
    writeStrings(talk.tags(), out);
    writeChapters(talk.chapters(), out);
    writeOptional(talk.captions(), out);
    out.writeByte((byte) (talk.video().isPresent() ? 1 : 0));
    if (talk.video().isPresent()) {
      writeVideo(talk.video().get(), out);
    }
    return new BytesRef(out.toArrayCopy());
  }

  static Talk decode(BytesRef bytes) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    return new Talk(
        in.readString(),
        readEvent(in),
        in.readString(),
        readStrings(in),
        in.readString(),
        readOptional(in).map(LocalDate::parse),
        in.readString(),
        readOptional(in).map(Long::valueOf),
        readStrings(in),
        readChapters(in),
        readOptional(in).map(CaptionKind::valueOf),
        in.readByte() == 1 ? Optional.of(readVideo(in)) : Optional.empty());
  }

  private static void writeEvent(Event event, DataOutput out) throws IOException {
    out.writeString(event.id());
    out.writeString(event.name());
    writeOptional(event.date(), out);
    writeOptional(event.endDate(), out);
    writeOptional(event.url(), out);
    writeOptional(event.location(), out);
  }

  private static Event readEvent(DataInput in) throws IOException {
    return new Event(
        in.readString(),
        in.readString(),
        readOptional(in).map(LocalDate::parse),
        readOptional(in).map(LocalDate::parse),
        readOptional(in),
        readOptional(in));
  }

  private static void writeChapters(List<Chapter> chapters, DataOutput out) throws IOException {
    out.writeVInt(chapters.size());
    for (Chapter chapter : chapters) {
      out.writeVLong(chapter.startMillis());
      out.writeString(chapter.title());
    }
  }

  private static List<Chapter> readChapters(DataInput in) throws IOException {
    int count = in.readVInt();
    List<Chapter> chapters = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      chapters.add(new Chapter(in.readVLong(), in.readString()));
    }
    return chapters;
  }

  private static void writeVideo(Video video, DataOutput out) throws IOException {
    out.writeString(video.provider().name());
    out.writeString(video.id());
    out.writeString(video.url());
    out.writeVLong(video.startMillis());
    out.writeString(video.template());
  }

  private static Video readVideo(DataInput in) throws IOException {
    return new Video(
        Provider.valueOf(in.readString()),
        in.readString(),
        in.readString(),
        in.readVLong(),
        in.readString());
  }

  private static void writeOptional(Optional<?> value, DataOutput out) throws IOException {
    out.writeString(value.map(Object::toString).orElse(""));
  }

  private static Optional<String> readOptional(DataInput in) throws IOException {
    return Optional.of(in.readString()).filter(text -> !text.isEmpty());
  }

  private static void writeStrings(List<String> values, DataOutput out) throws IOException {
    out.writeVInt(values.size());
    for (String value : values) {
      out.writeString(value);
    }
  }

  private static List<String> readStrings(DataInput in) throws IOException {
    int count = in.readVInt();
    List<String> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(in.readString());
    }
    return values;
  }
}
