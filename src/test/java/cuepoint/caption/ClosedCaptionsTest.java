package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarist closed captions, which the test encodes. */
class ClosedCaptionsTest {
  private static final int LOAD = 0x1420;
  private static final int ROLL_UP = 0x1426;
  private static final int PAINT = 0x1429;
  private static final int ERASE = 0x142C;
  private static final int RETURN = 0x142D;
  private static final int ERASE_HIDDEN = 0x142E;
  private static final int SHOW = 0x142F;
  private static final int ROW_14 = 0x1440;
  private static final int ROW_15 = 0x1460;

  private final StringBuilder file = new StringBuilder("Scenarist_SCC V1.0\n");

  /** A line of pairs of bytes: control codes twice, as they are transmitted, and text. */
  private ClosedCaptionsTest line(String timeCode, Object... parts) {
    file.append('\n').append(timeCode).append('\t');
    for (Object part : parts) {
      if (part instanceof Integer code) {
        pair(code >> 8, code & 0xFF);
        pair(code >> 8, code & 0xFF);
      } else {
        text((String) part);
      }
    }
    file.append('\n');
    return this;
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i += 2) {
      pair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : 0);
    }
  }

  private void pair(int one, int two) {
    file.append("%02x%02x ".formatted(withOddParity(one), withOddParity(two)));
  }

  private static int withOddParity(int bits) {
    return Integer.bitCount(bits) % 2 == 1 ? bits : bits | 0x80;
  }

  private Captions captions() {
    return read(file.toString());
  }

  @Test
  void popOnCaptionsAreShownWhenTheyAreComplete() {
    Captions captions =
        line("00:00:01:00", ERASE_HIDDEN, LOAD, ROW_14, "we add ", ROW_15, "probes", SHOW)
            .line("00:00:03;00", ERASE_HIDDEN, LOAD, ROW_15, "to rust", SHOW)
            .line("00:00:05;00", ERASE)
            .captions();
    assertThat(captions.format()).contains("scc");
    assertThat(captions.problems()).isEmpty();
    assertThat(texts(captions)).containsExactly("we add probes", "to rust");
    Cue first = captions.cues().getFirst();
    // 15 pairs of bytes are transmitted before SHOW
    assertThat(first.startMillis()).isEqualTo(Math.round((30 + 15) * 1001 / 30.0));
    assertThat(first.endMillis()).isEqualTo(captions.cues().getLast().startMillis());
    assertThat(captions.cues().getLast().endMillis()).isEqualTo(5005);
  }

  @Test
  void rolledUpLinesAreReadOnce() {
    Captions captions =
        line("00:00:01;00", ROLL_UP, RETURN, ROW_15, "first line")
            .line("00:00:03;00", ROLL_UP, RETURN, ROW_15, "second ")
            .line("00:00:04;00", "line")
            .line("00:00:05;00", ROLL_UP, RETURN, ROW_15, "again")
            .line("00:00:07;00", ROLL_UP, RETURN, ROW_15, "again")
            .captions();
    assertThat(texts(captions)).containsExactly("first line", "second line", "again", "again");
    assertThat(captions.repairs().isEmpty()).isTrue();
    assertThat(captions.cues().get(1).startMillis()).isEqualTo(3203);
    assertThat(captions.cues().get(1).endMillis()).isEqualTo(5072);
  }

  @Test
  void paintedCaptionsAreShownAsTheyAreWritten() {
    Captions captions =
        line("00:00:01;00", PAINT, ROW_14, "we add", ROW_15, "probes")
            .line("00:00:03;00", PAINT, ROW_15, "to rust")
            .line("00:00:04;00", ERASE)
            .captions();
    assertThat(texts(captions)).containsExactly("we add probes", "to rust");
    assertThat(captions.cues().getFirst().startMillis()).isEqualTo(1134);
    assertThat(captions.cues().getFirst().endMillis()).isEqualTo(3003);
  }

  @Test
  void specialLettersAndCorrections() {
    Captions captions =
        line(
                "00:00:01:00",
                LOAD,
                ROW_15,
                "caf\\ n~o",
                0x1137,
                "x",
                0x1421,
                0x1230,
                " E",
                0x1221,
                0x1120,
                "white",
                0x1723,
                "far",
                SHOW)
            .captions();
    assertThat(texts(captions)).containsExactly("café nñoÀ É white far");
  }

  @Test
  void theSecondChannelAndTextAreNotCaptions() {
    Captions captions =
        line("00:00:01:00", LOAD, ROW_15, "first", SHOW)
            .line("00:00:02:00", 0x1C20, 0x1C60, "second", 0x1C2F)
            .line("00:00:03:00", 0x142B, "teletext", LOAD, ROW_15, "third", SHOW)
            .captions();
    assertThat(texts(captions)).containsExactly("first", "third");
    assertThat(captions.problems())
        .containsExactly(
            new CaptionProblem(1, "the captions of the second channel are passed over"));
  }

  @ParameterizedTest
  @CsvSource({
    "00:10:00:00, 600733",
    "00:10:00;00, 600133",
    "01:00:10:00, 10143",
    "01:00:10;00, 10144",
  })
  void timeCodes(String code, long millis) {
    Captions captions = line(code, PAINT, ROW_15, "we").captions();
    // four pairs of bytes are transmitted before the text
    assertThat(captions.cues()).extracting(Cue::startMillis).containsExactly(millis);
  }

  @Test
  void anHourBeforeTheProgrammeIsTakenAway() {
    Captions captions = line("10:00:10:00", PAINT, ROW_15, "we").captions();
    assertThat(captions.repairs().counts()).isEqualTo(Map.of(Repair.PROGRAMME_START, 1));
  }

  @Test
  void codesMayBeSentOnceAndWithoutParity() {
    Captions captions =
        read("Scenarist_SCC V1.0", "", "00:00:01:00\t1420 1460 7765 2061 6464 142f");
    assertThat(texts(captions)).containsExactly("we add");
  }

  @Test
  void whatIsNoDataIsSaid() {
    Captions captions =
        read(
            "Scenarist_SCC V1.0",
            "00:00:01:00\t9429 94e0 zz f7e5 12",
            "no time code",
            "00:00:02:00\t942c 942c 1");
    assertThat(texts(captions)).containsExactly("we");
    assertThat(captions.problems()).extracting(CaptionProblem::line).containsExactly(2, 3, 4);
  }
}
