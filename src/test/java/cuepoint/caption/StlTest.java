package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** EBU STL, which the test encodes, and Spruce STL. */
class StlTest {
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  private StlTest header(String format, String table, String language, String start) {
    byte[] header = new byte[1024];
    Arrays.fill(header, (byte) ' ');
    put(header, 0, "850" + format + "1" + table + language);
    put(header, 256, start);
    file.writeBytes(header);
    return this;
  }

  private static void put(byte[] bytes, int at, String text) {
    byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(latin, 0, bytes, at, latin.length);
  }

  private StlTest block(int extension, int comment, int[] begin, int[] end, byte[] text) {
    byte[] block = new byte[128];
    Arrays.fill(block, (byte) 0x8F);
    block[3] = (byte) extension;
    block[15] = (byte) comment;
    for (int i = 0; i < 4; i++) {
      block[5 + i] = (byte) begin[i];
      block[9 + i] = (byte) end[i];
    }
    System.arraycopy(text, 0, block, 16, text.length);
    file.writeBytes(block);
    return this;
  }

  private StlTest text(int second, String latin) {
    return block(
        0xFF,
        0,
        new int[] {10, 0, second, 5},
        new int[] {10, 0, second + 1, 0},
        latin.getBytes(StandardCharsets.ISO_8859_1));
  }

  private Captions captions() {
    return read(file.toByteArray());
  }

  @Test
  void textIsTimedFromTheStartOfTheProgramme() {
    Captions captions =
        header("STL25.01", "00", "09", "10000000")
            .text(1, "\u000B\u000B\u0007we add\u008A\u008Aprobes\n\n")
            .text(3, "to \u0080rust\u0081")
            .captions();
    assertThat(captions.format()).contains("stl");
    assertThat(captions.language()).contains("en");
    assertThat(captions.problems()).isEmpty();
    assertThat(captions.repairs().isEmpty()).isTrue();
    assertThat(captions.cues())
        .containsExactly(Cue.of(1200, 2000, "we add probes"), Cue.of(3200, 4000, "to rust"));
  }

  @Test
  void blocksOfOneSubtitleAreJoinedAndCommentsAreNotShown() {
    int[] begin = {0, 0, 1, 0};
    int[] end = {0, 0, 2, 0};
    byte[] half = "we add pro".getBytes(StandardCharsets.US_ASCII);
    Captions captions =
        header("STL25.01", "00", "0F", "00000000")
            .block(0xFF, 1, begin, end, "a comment".getBytes(StandardCharsets.US_ASCII))
            .block(0x00, 0, begin, end, half)
            .block(0xFE, 0, begin, end, "for a machine".getBytes(StandardCharsets.US_ASCII))
            .block(0xFF, 0, begin, end, "bes".getBytes(StandardCharsets.US_ASCII))
            .captions();
    assertThat(captions.language()).contains("fr");
    assertThat(captions.cues()).containsExactly(Cue.of(1000, 2000, "we add probes"));
  }

  @ParameterizedTest
  @CsvSource({
    "01, ISO-8859-5, Привет всем",
    "02, ISO-8859-6, مرحبا",
    "03, ISO-8859-7, Καλημέρα",
    "04, ISO-8859-8, שלום"
  })
  void eachTableHasItsLetters(String table, String charset, String text) {
    Captions captions =
        header("STL25.01", table, "00", "00000000")
            .block(
                0xFF,
                0,
                new int[] {0, 0, 1, 0},
                new int[] {0, 0, 2, 0},
                text.getBytes(Charset.forName(charset)))
            .captions();
    assertThat(texts(captions)).containsExactly(text);
    assertThat(captions.language()).isEmpty();
  }

  @Test
  void diacriticalMarksComeBeforeTheirLetters() {
    Captions captions =
        header("STL25.01", "00", "08", "10000000")
            .text(1, "Gr\u00C8u\u00FBe, caf\u00C2e, \u00F1sel, 5 \u00D0 $ \u00CDo\u00E9\u00A5")
            .captions();
    assertThat(texts(captions)).containsExactly("Grüße, café, æsel, 5 ― $ őØ¥");
  }

  @Test
  void anHourThatNobodyFilledInIsGuessed() {
    Captions captions = header("STL25.01", "00", "09", "00000000").text(1, "we").captions();
    assertThat(captions.cues()).containsExactly(Cue.of(1200, 2000, "we"));
    assertThat(captions.repairs().counts()).isEqualTo(Map.of(Repair.PROGRAMME_START, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"STL29.01", "STL30.01"})
  void thirtyFramesAreCountedAtNtscRates(String format) {
    Captions captions =
        header(format, "00", "09", "00000000")
            .block(
                0xFF,
                0,
                new int[] {0, 59, 59, 29},
                new int[] {1, 0, 0, 15},
                "we".getBytes(StandardCharsets.US_ASCII))
            .captions();
    assertThat(captions.cues()).containsExactly(Cue.of(3_599_967, 3_600_500, "we"));
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void whatHasNoTimeIsSaid() {
    int[] bad = {25, 0, 0, 0};
    Captions captions =
        header("STL25.01", "00", "09", "10000000")
            .block(0xFF, 0, bad, bad, "lost".getBytes(StandardCharsets.US_ASCII))
            .block(
                0xFF,
                0,
                new int[] {9, 59, 0, 0},
                new int[] {9, 59, 1, 0},
                "before".getBytes(StandardCharsets.US_ASCII))
            .text(1, "we")
            .captions();
    assertThat(captions.cues())
        .containsExactly(Cue.untimed("lost"), Cue.untimed("before"), Cue.of(1200, 2000, "we"));
    assertThat(captions.problems()).extracting(CaptionProblem::line).containsExactly(1, 2);
  }

  @Test
  void aFileThatEndsEarlyIsSaidToBe() {
    byte[] whole = header("STL25.01", "00", "09", "10000000").text(1, "we").text(2, "add").file();
    Captions captions = read(Arrays.copyOf(whole, whole.length - 10));
    assertThat(texts(captions)).containsExactly("we");
    assertThat(captions.problems())
        .containsExactly(new CaptionProblem(2, "the file ends within a block of 128 bytes"));
  }

  private byte[] file() {
    return file.toByteArray();
  }

  @Test
  void spruceLinesAreTimedToTheSecond() {
    Captions captions =
        read(
            "//a comment",
            "$FontName = Arial",
            "",
            "00:00:01:10 , 00:00:04:00 , we ^Iadd^I|probes",
            "01:00:05:24,01:00:06:00,to rust",
            "not a line");
    assertThat(captions.format()).contains("spruce-stl");
    assertThat(captions.cues())
        .containsExactly(
            Cue.of(1000, 4000, "we add probes"), Cue.of(3_605_000, 3_606_000, "to rust"));
    assertThat(captions.repairs().counts()).isEqualTo(Map.of(Repair.FRAMES_LEFT_OUT, 2));
    assertThat(captions.problems()).extracting(CaptionProblem::line).containsExactly(6);
  }

  @Test
  void spruceTimesMayDropFrames() {
    Captions captions =
        read("00:00:01;10 , 00:00:04;00 , we add", "00:00:05;00,00:00:06;02,probes");
    assertThat(captions.cues())
        .containsExactly(Cue.of(1000, 4000, "we add"), Cue.of(5000, 6000, "probes"));
  }

  @Test
  void aSolidIsNoSubtitle() {
    String triangle =
        " facet normal 0 0 1\n outer loop\n vertex 0 0 0\n vertex 1 0 0\n vertex 0 1 0\n"
            + " endloop\n endfacet\n";
    Captions text = read("solid cube\n" + triangle.repeat(50) + "endsolid cube\n");
    assertThat(text.format()).isEmpty();
    byte[] binary = new byte[84 + 50 * 10];
    put(binary, 0, "STL binary");
    assertThat(read(binary).cues()).isEmpty();
  }
}
