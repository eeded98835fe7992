package cuepoint.caption;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.print.Output;
import cuepoint.cli.print.TerminalLinks;
import cuepoint.cli.print.TranscriptFormat;
import cuepoint.cli.shell.Style;
import cuepoint.export.site.SitePaths;
import cuepoint.page.BundlePages;
import cuepoint.page.site.BundlePage;
import cuepoint.page.talk.TalkPage;
import cuepoint.reading.Paragraphs;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import cuepoint.talk.Event;
import cuepoint.talk.Extent;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A talk as it is shown and exported is read back as a transcript: each word once, and each
 * paragraph at the second and with the speaker that stand before it.
 */
class ShownTalkTest {
  private static final int ROUNDS = 60;

  private static final List<String> PLAIN =
      List.of(
          "we", "add", "a", "probe", "naïve", "日本語3", "שלום", "مرحبا", "हिन्दी", "10:30", "42",
          "it's", "-", "🎉", "a|b", "[x]", "i>0", "#", "*", "100%", "R&D", "x=1");

  private static final List<String> LIKE_CODE =
      List.of("x<y", "Vec<u8>", "-->", "\\N", "C:\\new", "{y:i}", "1.", "a_b_c", "~~c~~", "C++");

  private static final List<String> LIKE_MARKUP =
      List.of(
          "&amp;",
          "&lt;",
          "<b>",
          "</b>",
          "**b**",
          "_a_",
          "`i`",
          "[a](b)",
          "![a](b)",
          "[[a]]",
          "<https://a>",
          "\\*",
          "\\",
          "&#42;");

  private static final List<String> SPEAKERS =
      List.of("Ada Moreau", "Dr. O'Neil", "李明", "Jean-Luc de la Cruz");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Random random = new Random(14);

  private record Said(long second, String speaker, String words) {
    private static Said of(long millis, Optional<String> speaker, String text) {
      String words =
          Stream.of(text.split(" ", -1))
              .filter(word -> !NO_WORD.matcher(word).matches())
              .collect(Collectors.joining(" "));
      return new Said(millis / 1000, speaker.orElse(""), words);
    }
  }

  @Test
  void asText() {
    for (int i = 0; i < ROUNDS; i++) {
      Recording recording = recording(PLAIN);
      assertIsRead(shown(recording, TranscriptFormat.TEXT), recording);
    }
  }

  @Test
  void asMarkdown() {
    for (int i = 0; i < ROUNDS; i++) {
      Recording recording = recording(LIKE_MARKUP);
      assertIsRead(shown(recording, TranscriptFormat.MARKDOWN), recording);
    }
  }

  @Test
  void asExportedPage() {
    for (int i = 0; i < ROUNDS; i++) {
      Recording recording = recording(LIKE_CODE);
      TalkPage talk = TalkPage.of(recording);
      BundlePage page = new BundlePage("../../", Optional.empty());
      assertIsRead(
          new BundlePages("Talks", new SitePaths(List.of())).talk(page, List.of(talk)), recording);
    }
  }

  private static void assertIsRead(String written, Recording recording) {
    Captions captions = CaptionFixture.read(written.getBytes(StandardCharsets.UTF_8));
    List<Said> read =
        captions.cues().stream()
            .filter(Cue::timed)
            .map(cue -> Said.of(cue.startMillis(), cue.speaker(), cue.text()))
            .toList();
    List<Said> shown =
        Paragraphs.of(recording.transcript().orElseThrow().cues()).stream()
            .map(p -> Said.of(p.startMillis(), p.speaker(), p.text()))
            .toList();
    assertThat(read).as("%s%n%s", written, captions).isEqualTo(shown);
  }

  private static String shown(Recording recording, TranscriptFormat format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    format.write(recording, List::of, new Output(out, Style.PLAIN, new TerminalLinks(Path.of(""))));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private Recording recording(List<String> odd) {
    List<Cue> cues = new ArrayList<>();
    List<String> speakers = random.nextBoolean() ? SPEAKERS : List.of();
    long start = random.nextInt(5000);
    for (int i = 0; i < 80 + random.nextInt(20); i++) {
      Optional<String> speaker =
          speakers.isEmpty() ? Optional.empty() : Optional.of(speakers.get(i / 2 % 4));
      cues.add(new Cue(start, start + 2500, speaker, text(odd), List.of()));
      start += 2500 + random.nextInt(4) * 1500;
    }
    Event event =
        new Event(
            "conf",
            "Conf",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Talk talk =
        new Talk(
            "conf/talk",
            event,
            "Probes from Rust",
            List.of("Ada Moreau"),
            "How to add probes.\nIn Rust.",
            Optional.of(LocalDate.of(2025, 3, 1)),
            "en",
            Optional.empty(),
            Extent.WHOLE,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new Recording(talk, List.of(new Transcript("en", CaptionKind.MANUAL, cues)));
  }

  private String text(List<String> odd) {
    return Stream.generate(() -> random.nextInt(4) == 0 ? odd : PLAIN)
        .map(words -> words.get(random.nextInt(words.size())))
        .limit(4 + random.nextInt(9))
        .collect(Collectors.joining(" "))
        .replace("- 10:30", "- 10"); // after the time of a paragraph, it would be the end of it
  }
}
