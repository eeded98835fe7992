package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.inLines;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.Cue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A cue knows the line of its file in which a person finds it. */
class LinesOfCuesTest {

  @Test
  void webVtt() {
    assertThat(
            lines(
                "WEBVTT", // 1
                "",
                "NOTE nothing",
                "",
                "00:01.000 --> 00:02.000",
                "one",
                "",
                "name",
                "00:03.000 --> 00:04.000",
                "two",
                "lines"))
        .containsExactly("5 one", "9 two lines");
  }

  @Test
  void rollingCaptionsAreInTheLineOfTheCueThatFirstShowsThem() {
    assertThat(
            lines(
                "WEBVTT",
                "",
                "00:00:01.000 --> 00:00:03.000",
                " ",
                "first<00:00:02.000><c> words</c>",
                "",
                "00:00:03.000 --> 00:00:03.010",
                "first words",
                " ",
                "",
                "00:00:03.010 --> 00:00:05.000",
                "first words",
                "then<00:00:04.000><c> others</c>"))
        .containsExactly("3 first words", "11 then others");
  }

  @Test
  void subRip() {
    assertThat(
            lines(
                "1",
                "00:00:01,000 --> 00:00:02,000",
                "one",
                "",
                "2",
                "00:00:03,000 --> 00:00:04,000",
                "two"))
        .containsExactly("2 one", "6 two");
  }

  @Test
  void otherLines() {
    assertThat(lines("0:00:01.000,0:00:02.000", "one", "", "0:00:03.000,0:00:04.000", "two"))
        .containsExactly("1 one", "4 two");
    assertThat(lines("[ti:x]", "[00:01.00]one", "[00:03.00]two", "[00:04.00]three"))
        .containsExactly("2 one", "3 two", "4 three");
    assertThat(lines("{1}{1}25", "{25}{50}one", "{75}{100}two")).containsExactly("2 one", "3 two");
    assertThat(lines("start\tend\ttext", "1000\t2000\tone", "3000\t4000\ttwo"))
        .containsExactly("2 one", "3 two");
    assertThat(lines("[00:01.000 --> 00:02.000]  one", "[00:03.000 --> 00:04.000]  two", "goes on"))
        .containsExactly("1 one", "2 two goes on");
  }

  @Test
  void writtenTranscripts() {
    assertThat(
            lines(
                "# A talk",
                "",
                "0:05 hello everybody",
                "and welcome",
                "",
                "0:09 who is here",
                "",
                "0:20 and who is not"))
        .containsExactly("3 hello everybody and welcome", "6 who is here", "8 and who is not");
  }

  @Test
  void jsonAndXml() {
    assertThat(
            lines(
                "{\"segments\": [",
                "  {\"start\": 1.0, \"end\": 2.0, \"text\": \"one more\"},",
                "  {\"start\": 3.0, \"end\": 4.0, \"text\": \"two more\"}",
                "]}"))
        .containsExactly("2 one more", "3 two more");
    assertThat(
            lines(
                "<tt xmlns=\"http://www.w3.org/ns/ttml\"><body><div>",
                "  <p begin=\"1s\" end=\"2s\">one</p>",
                "  <p begin=\"3s\" end=\"4s\">two</p>",
                "</div></body></tt>"))
        .containsExactly("2 one", "3 two");
  }

  private static List<String> lines(String... lines) {
    byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return inLines(file).cues().stream().map(LinesOfCuesTest::line).toList();
  }

  private static String line(Cue cue) {
    return cue.line() + " " + cue.text();
  }
}
