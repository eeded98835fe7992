package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import cuepoint.caption.cue.Repair;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadCaptionFilesTest {
  private static final String SAMPLE =
      "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nGrüße, “D”\n\n00:00:03.000 --> 00:00:04.000\nend\n";

  @Test
  void anEmptyFileHoldsNoCaptions() {
    Captions captions = read(new byte[0]);
    assertThat(captions.format()).isEmpty();
    assertThat(captions.problems())
        .containsExactly(new CaptionProblem(1, "the file is empty: no captions"));
  }

  @Test
  void aHeaderAloneHoldsNoCues() {
    Captions captions = read("WEBVTT");
    assertThat(captions.format()).contains("webvtt");
    assertThat(captions.problems())
        .containsExactly(new CaptionProblem(1, "the file holds no cues"));
  }

  @Test
  void proseIsNotCaptions() {
    Captions captions = read("Chris: Welcome.", "<!-- no arrow of ours -->");
    assertThat(captions.format()).isEmpty();
    assertThat(captions.cues()).isEmpty();
    assertThat(captions.problems())
        .containsExactly(
            new CaptionProblem(
                1,
                "no time line, expected captions with lines such as"
                    + " 00:00:01.000 --> 00:00:04.000"));
  }

  @Test
  void binaryDataIsNotCaptions() {
    byte[] bytes = new byte[100_000];
    new Random(7).nextBytes(bytes);
    Captions captions = read(bytes);
    assertThat(captions.format()).isEmpty();
    assertThat(captions.problems()).singleElement().asString().contains("binary data");
  }

  @Test
  void aMissingFileIsAnIoException(@TempDir Path folder) {
    assertThatIOException().isThrownBy(() -> Captions.read(folder.resolve("none.vtt")));
    assertThatIOException().isThrownBy(() -> Captions.read(folder));
  }

  @Test
  void whatIsReadableAroundABrokenPlaceIsKept() {
    Captions captions =
        read(
            "WEBVTT",
            "",
            "00:01.000 --> 00:02.000",
            "before",
            "",
            "00:03.000 --> 00:0",
            "\0\1\2 rubbish",
            "",
            "00:05.000 --> 00:06.000",
            "after");
    assertThat(texts(captions)).containsExactly("before", "after");
    assertThat(captions.problems()).extracting(CaptionProblem::line).containsExactly(6);
  }

  @Test
  void everyCutOfARollingFileIsRead() {
    byte[] whole =
        """
        WEBVTT

        00:00:01.000 --> 00:00:03.000 align:start
        \s
        probes<00:00:01.500><c> “are”</c><v Ada>&amp;

        00:00:03.000 --> 00:00:03.010
        probes are
        \s
        """
            .getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length; length++) {
      Captions captions = read(Arrays.copyOf(whole, length));
      assertThat(texts(captions)).allSatisfy(text -> assertThat(text).isNotBlank());
    }
  }

  @Test
  void problemsOfAHopelessFileAreFew() {
    Captions captions =
        read(("WEBVTT\n\n" + "1 -->\nx\n\n".repeat(5000)).getBytes(StandardCharsets.UTF_8));
    assertThat(captions.problems()).hasSize(100);
    assertThat(captions.problems().getLast().message()).contains("not listed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkDecidesTheEncoding(String charset) {
    Captions captions = read(("\uFEFF" + SAMPLE).getBytes(Charset.forName(charset)));
    assertThat(texts(captions)).containsExactly("Grüße, “D”", "end");
    assertThat(captions.repairs().counts()).isEmpty();
  }

  @Test
  void aFileInAnotherCharsetIsReadAndSaidToBeGuessed() throws IOException {
    Captions captions = read(SAMPLE.getBytes(Charset.forName("windows-1252")));
    assertThat(texts(captions)).containsExactly("Grüße, “D”", "end");
    assertThat(captions.repairs().counts()).containsOnlyKeys(Repair.CHARSET_GUESSED);
  }

  @Test
  void endlessLinesAreCut() {
    String line = "word ".repeat(700_000);
    Captions captions = read(SAMPLE.replace("end", line).getBytes(StandardCharsets.UTF_8));
    assertThat(captions.cues().getLast().text().replace(" ", "")).isEqualTo(line.replace(" ", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<timedtext><text t='1' d='9'>kept</text>%s",
        "<transcript><text start='1' dur='9'>kept</text>%s",
        "<timedtext format='3'><body><p t='1' d='9'>kept</p>%s",
        "<tt xmlns='http://www.w3.org/ns/ttml'><body><div><p begin='1s'>kept</p>%s"
      })
  void elementsWithoutBottomAreNoDanger(String file) {
    Captions captions = read(file.formatted("<p><span>".repeat(200_000)));
    assertThat(texts(captions)).containsExactly("kept");
    assertThat(captions.problems()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'events':[{'tStartMs':1,'segs':[{'utf8':'kept'}]},%s",
        "{'segments':[{'start':1,'end':2,'text':'kept'},%s",
        "{'results':{'items':[{'type':'pronunciation','start_time':'1','end_time':'2','alternatives':[{'content':'kept'}]},%s",
      })
  void arraysWithoutBottomAreNoDanger(String file) {
    String hostile = file.replace('\'', '"').formatted("[{\"a\":".repeat(200_000));
    Captions captions = read(hostile);
    assertThat(texts(captions)).containsExactly("kept");
    assertThat(captions.problems()).singleElement().asString().contains("too deep to read");
  }

  @Test
  void anElementThatWouldFillTheMemoryEndsTheFile() {
    Captions captions =
        read(
            "{\"events\":[{\"tStartMs\":1,\"segs\":[{\"utf8\":\"kept\"}]},"
                + "{\"tStartMs\":2,\"segs\":["
                + "{\"utf8\":\"a\"},".repeat(500_000)
                + "{}]}]}");
    assertThat(texts(captions)).containsExactly("kept");
    assertThat(captions.problems())
        .containsExactly(
            new CaptionProblem(1, "too large or too deep to read, the rest is left out"));
  }

  @Test
  void cuesThatWouldFillTheMemoryAreLeftOut() {
    StringBuilder cues = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      cues.append("00:00:01.000 --> 00:00:02.000\na " + i + "\n\n");
    }
    Captions captions = read("WEBVTT\n\n" + cues.toString().repeat(80_000));
    assertThat(captions.cues()).hasSize(186_046);
    assertThat(captions.problems())
        .containsExactly(
            new CaptionProblem(
                1, "more cues than one talk can have, those after the first 186,046 are left out"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n%s\n",
        "[00:00.000 --> 00:04.000]  one\n\n[00:05.000 --> 00:06.000] %s\n",
        "[00:00.000 --> 00:04.000]  one\n[00:05.000 --> 00:06.000] two\n%s\n",
        "<transcript><text start=\"1\" dur=\"2\">%s</text></transcript>",
        "<transcript><text start=\"1\" dur=\"2\"><![CDATA[%s]]></text></transcript>",
        "<tt xmlns=\"http://www.w3.org/ns/ttml\"><body><div><p begin=\"1s\" end=\"2s\">%s</p>"
            + "</div></body></tt>",
        "<tt xmlns=\"http://www.w3.org/ns/ttml\"><body><div><p begin=\"1s\" end=\"2s\">"
            + "<![CDATA[%s]]></p></div></body></tt>",
        "<SAMI><BODY><SYNC Start=1000><P>%s<SYNC Start=2000><P>&nbsp;</BODY></SAMI>",
        "{\"segments\": [{\"start\": 1, \"end\": 2, \"text\": \"one\"},"
            + "{\"start\": 3, \"end\": 4, \"text\": \"%s\"}]}"
      })
  void textThatIsLeftOutIsTold(String file) {
    List<String> problems =
        read(file.replace("%s", "many words ".repeat(150_000))).problems().stream()
            .map(CaptionProblem::message)
            .toList();
    assertThat(problems)
        .containsExactly("more text than one cue can have, the rest of it is left out");
  }

  @Test
  void aCueWithoutEndDoesNotFillTheMemory() {
    Captions captions = read("1\n00:00:01,000 --> 00:00:02,000\n" + "a\n".repeat(5_000_000));
    assertThat(captions.cues())
        .singleElement()
        .satisfies(cue -> assertThat(cue.text()).hasSize(19_999));
    assertThat(captions.problems())
        .containsExactly(
            new CaptionProblem(2, "more text than one cue can have, the rest of it is left out"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<transcript><text start='1' dur='9'>%s</text></transcript>",
        "<tt xmlns='http://www.w3.org/ns/ttml'><body><div><p begin='1s'>%s</p></div></body></tt>"
      })
  void aParagraphWithoutEndDoesNotFillTheMemory(String file) {
    Captions captions = read(file.formatted("a<br/>".repeat(2_000_000)));
    assertThat(captions.cues())
        .singleElement()
        .satisfies(cue -> assertThat(cue.text()).hasSizeLessThan(1_060_000));
  }

  @Test
  void entitiesThatGrowAreNotTaken() {
    Captions captions =
        read(
            "<?xml version=\"1.0\"?><!DOCTYPE tt [<!ENTITY a \"aaaaaaaaaa\">",
            "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM"
                + " \"file:///etc/passwd\">]>",
            "<timedtext format=\"3\"><body><p t=\"1\" d=\"9\">kept</p>",
            "<p t=\"20\" d=\"9\">&b;&c;</p></body></timedtext>");
    assertThat(String.join("", texts(captions))).doesNotContain("aa", "root:");
  }

  @Test
  void numbersBeyondAllMeasureAreNoTimes() {
    Captions captions =
        read(
            "{\"segments\":[{\"start\":1e400,\"end\":2,\"text\":\"a\"},"
                + "{\"start\":-5,\"end\":1,\"text\":\"b\"},"
                + "{\"start\":3,\"end\":1e999,\"text\":\"kept\"}]}");
    assertThat(String.join(" ", texts(captions))).isEqualTo("a b kept");
    assertThat(captions.cues())
        .allMatch(cue -> !cue.timed() || cue.endMillis() >= cue.startMillis());
  }
}
