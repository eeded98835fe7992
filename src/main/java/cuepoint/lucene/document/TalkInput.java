package cuepoint.lucene.document;

import cuepoint.talk.CaptionKind;
import cuepoint.talk.Chapter;
import cuepoint.talk.EditTemplate;
import cuepoint.talk.Event;
import cuepoint.talk.Extent;
import cuepoint.talk.Talk;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.BytesRef;

/**
 * Reads the metadata of a talk that {@link TalkOutput} has written. A library that binds records
 * would need a sixth of the time of a command to learn what they are made of.
 */
final class TalkInput {
  private final DataInput in;

  private TalkInput(DataInput in) {
    this.in = in;
  }

  /** Reads a talk. */
  static Talk talk(BytesRef bytes) throws IOException {
    return new TalkInput(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length)).talk();
  }

  /** Arguments are evaluated in order (JLS 15.7.4): that of the components. */
  private Talk talk() throws IOException {
    return new Talk(
        text(),
        event(),
        text(),
        list(this::text),
        text(),
        optional(this::day),
        text(),
        optional(this::number),
        extent(),
        list(this::text),
        list(this::chapter),
        optional(this::text).map(CaptionKind::valueOf),
        optional(this::video),
        optional(this::text),
        list(this::text));
  }

  private Event event() throws IOException {
    return new Event(
        text(),
        text(),
        optional(this::day),
        optional(this::day),
        optional(this::text),
        optional(this::text),
        optional(this::text).map(EditTemplate::new));
  }

  private Extent extent() throws IOException {
    return new Extent(number(), number());
  }

  private Chapter chapter() throws IOException {
    return new Chapter(number(), text());
  }

  private Video video() throws IOException {
    return new Video(Provider.valueOf(text()), text(), text(), number(), text());
  }

  private LocalDate day() throws IOException {
    return LocalDate.ofEpochDay(in.readZLong());
  }

  private String text() throws IOException {
    return in.readString();
  }

  private long number() throws IOException {
    return in.readVLong();
  }

  private interface Reader<T> {
    T read() throws IOException;
  }

  private <T> Optional<T> optional(Reader<T> reader) throws IOException {
    return list(reader).stream().findFirst();
  }

  private <T> List<T> list(Reader<T> reader) throws IOException {
    int size = in.readVInt();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(reader.read());
    }
    return values;
  }
}
