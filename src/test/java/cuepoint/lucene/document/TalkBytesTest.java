package cuepoint.lucene.document;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.BareTalk;
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
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class TalkBytesTest {
  private static final Talk COMPLETE =
      new Talk(
          "event/talk",
          new Event(
              "event",
              "Éclair 2018",
              Optional.of(LocalDate.of(1969, 12, 31)),
              Optional.of(LocalDate.of(2018, 2, 3)),
              Optional.of("https://example.org/"),
              Optional.of("Zürich"),
              Optional.of(new EditTemplate("https://example.org/{file}#L{line}"))),
          "Ropes 🧵\n",
          List.of("Ada Example", "Grace Example"),
          "",
          Optional.of(LocalDate.EPOCH),
          "en",
          Optional.of(3_600_000L),
          new Extent(1_000, Extent.OPEN),
          List.of("text"),
          List.of(new Chapter(0, "Start"), new Chapter(5_000_000_000L, "End")),
          Optional.of(CaptionKind.AUTOMATIC),
          Optional.of(new Video(Provider.OTHER, "", "https://example.org/v", 7, "{url}?{seconds}")),
          Optional.of("event/talk.webp"),
          List.of("https://example.org/slides", "http://example.org/"));

  private static final Talk SPARSE = BareTalk.of("event/talk", "talk", "de-CH");

  @Test
  void whatIsWrittenIsRead() throws Exception {
    assertThat(readAgain(COMPLETE)).isEqualTo(COMPLETE);
    assertThat(readAgain(SPARSE)).isEqualTo(SPARSE);
  }

  /** Of bytes that are a part of others, as in an index. */
  private static Talk readAgain(Talk talk) throws IOException {
    byte[] bytes = TalkOutput.bytes(talk);
    byte[] within = new byte[bytes.length + 5];
    System.arraycopy(bytes, 0, within, 2, bytes.length);
    return TalkInput.talk(new BytesRef(within, 2, bytes.length));
  }
}
