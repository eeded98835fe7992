package cuepoint.lucene.document;

import cuepoint.talk.Chapter;
import cuepoint.talk.EditTemplate;
import cuepoint.talk.Event;
import cuepoint.talk.Extent;
import cuepoint.talk.Talk;
import cuepoint.video.Video;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;

/**
 * Writes a talk's metadata: the components of each record in order. Texts and whole numbers are
 * Lucene's strings and variable longs; a list is its length and its values; what may be missing, a
 * list of at most one; a day, the days since 1970-01-01; a constant, its name.
 */
final class TalkOutput {
  private final DataOutput out;

  private TalkOutput(DataOutput out) {
    this.out = out;
  }

  /** The bytes of a talk, which {@link TalkInput} reads. */
  static byte[] bytes(Talk talk) throws IOException {
    ByteBuffersDataOutput bytes = new ByteBuffersDataOutput();
    new TalkOutput(bytes).talk(talk);
    return bytes.toArrayCopy();
  }

  private void talk(Talk talk) throws IOException {
    text(talk.id());
    event(talk.event());
    text(talk.title());
    list(talk.speakers(), this::text);
    text(talk.description());
    optional(talk.recorded(), this::day);
    text(talk.language());
    optional(talk.durationMillis(), this::number);
    extent(talk.extent());
    list(talk.tags(), this::text);
    list(talk.chapters(), this::chapter);
    optional(talk.captions(), this::constant);
    optional(talk.video(), this::video);
    optional(talk.thumbnail(), this::text);
    list(talk.relatedUrls(), this::text);
  }

  private void event(Event event) throws IOException {
    text(event.id());
    text(event.name());
    optional(event.date(), this::day);
    optional(event.endDate(), this::day);
    optional(event.url(), this::text);
    optional(event.location(), this::text);
    optional(event.edit().map(EditTemplate::form), this::text);
  }

  private void extent(Extent extent) throws IOException {
    number(extent.startMillis());
    number(extent.endMillis());
  }

  private void chapter(Chapter chapter) throws IOException {
    number(chapter.startMillis());
    text(chapter.title());
  }

  private void video(Video video) throws IOException {
    constant(video.provider());
    text(video.id());
    text(video.url());
    number(video.startMillis());
    text(video.template());
  }

  private void day(LocalDate day) throws IOException {
    out.writeZLong(day.toEpochDay());
  }

  private void constant(Enum<?> constant) throws IOException {
    text(constant.name());
  }

  private void text(String text) throws IOException {
    out.writeString(text);
  }

  private void number(long number) throws IOException {
    out.writeVLong(number);
  }

  private interface Writer<T> {
    void write(T value) throws IOException;
  }

  private <T> void optional(Optional<T> value, Writer<T> writer) throws IOException {
    list(value.stream().toList(), writer);
  }

  private <T> void list(List<T> values, Writer<T> writer) throws IOException {
    out.writeVInt(values.size());
    for (T value : values) {
      writer.write(value);
    }
  }
}
