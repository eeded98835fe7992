package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SubStation Alpha, plain and advanced. */
class SubStationTest {
  private static final List<String> HEAD =
      List.of(
          "[Script Info]",
          "; a comment",
          "ScriptType: v4.00+",
          "",
          "[V4+ Styles]",
          "Format: Name, Fontname",
          "Style: Default,Arial",
          "",
          "[Events]",
          "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text");

  private static Captions events(String... lines) {
    return read(Stream.concat(HEAD.stream(), Arrays.stream(lines)).toArray(String[]::new));
  }

  private static Captions text(String text) {
    return events("Dialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,," + text);
  }

  @Test
  void dialogueHasTimesSpeakersAndCommas() {
    Captions captions =
        events(
            "Dialogue: 0,0:00:01.00,0:00:02.50,Default,Ada Moreau,0,0,0,,we add, then remove",
            "Comment: 0,0:00:02.00,0:00:03.00,Default,,0,0,0,,not shown",
            "Dialogue: 0,1:00:03.25,1:00:04.00,Default,Default,0,0,0,,probes",
            "",
            "[Fonts]",
            "fontname: a.ttf",
            "Dialogue: 0,0:00:05.00,0:00:06.00,Default,,0,0,0,,a font");
    assertThat(captions.format()).contains("ass");
    assertThat(captions.problems()).isEmpty();
    assertThat(captions.cues())
        .containsExactly(
            new Cue(1000, 2500, Optional.of("Ada Moreau"), "we add, then remove", List.of()),
            Cue.of(3_603_250, 3_604_000, "probes"));
  }

  @Test
  void theLineFormatGivesTheOrder() {
    Captions captions =
        read(
            "[script info]",
            "[Events]",
            "Format: Marked, Actor, End, Start, Text",
            "Dialogue: Marked=0,Ada,0:00:04.00,0:00:01.00,a, b");
    assertThat(captions.cues())
        .containsExactly(new Cue(1000, 4000, Optional.of("Ada"), "a, b", List.of()));
  }

  @Test
  void linesAloneAreEnough() {
    Captions captions = read("Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,we add");
    assertThat(captions.format()).contains("ass");
    assertThat(captions.cues()).containsExactly(Cue.of(1000, 2000, "we add"));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\\an8\\fad(1,2)}we {\\i1}add{\\i0}', 'we add'",
    "we\\Nadd\\nprobes\\hto rust, 'we add probes to rust'",
    "we {a comment}add, 'we add'",
    "'{\\p1}m 0 0 l 100 0 100 100{\\p0}we add', 'we add'",
    "'{\\pos(10,20)\\pbo3}we add', 'we add'",
    "an open { brace, 'an open { brace'",
    "Vec<u8> & C:\\temp, 'Vec<u8> & C:\\temp'"
  })
  void codesAreNotShown(String text, String shown) {
    assertThat(texts(text(text))).containsExactly(shown);
  }

  @Test
  void aDrawingIsNoCue() {
    Captions captions =
        events("Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\p1}m 0 0 l 9 9");
    assertThat(captions.cues()).isEmpty();
  }

  @Test
  void syllablesTimeTheWordsTheyBegin() {
    Captions captions = text("{\\k19.6}we {\\kf30.4}add{\\k5}ing {\\k10}probes");
    assertThat(captions.cues())
        .containsExactly(
            new Cue(
                1000,
                2500,
                Optional.empty(),
                "we adding probes",
                List.of(new Word(0, 1000), new Word(3, 1196), new Word(10, 1550))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\1c&H00ff00&}we{\\r} add probes|we {\\1c&H00ff00&}add{\\r} probes"
            + "|we add {\\1c&H00ff00&}probes{\\r}",
        "{\\an8}{\\u1}we{\\u0} add probes|{\\an8}we {\\u1}add{\\u0} probes"
            + "|{\\an8}we add {\\u1}probes",
        "{\\c&HFF&}we {\\c&HFFFFFF&}add probes|we {\\c&HFF&}add{\\c&HFFFFFF&} probes"
            + "|we add {\\c&HFF&}probes",
        "{\\b1}we{\\b0} add probes|{\\b1}we add{\\b0} probes|{\\b1}we add probes"
      })
  void theWordThatIsHighlightedHasATime(String shown) {
    List<String> texts = List.of(shown.split("\\|", -1));
    Captions captions =
        events(
            "Dialogue: 0,0:00:01.00,0:00:01.50,Default,,0,0,0,," + texts.get(0),
            "Dialogue: 0,0:00:01.50,0:00:02.00,Default,,0,0,0,," + texts.get(1),
            "Dialogue: 0,0:00:02.00,0:00:02.50,Default,,0,0,0,," + texts.get(2));
    assertThat(texts(captions)).containsExactly("we add probes");
    assertThat(captions.cues().getFirst().words()).contains(new Word(0, 1000), new Word(3, 1500));
    assertThat(captions.repairs().counts()).containsKey(Repair.HIGHLIGHTED);
  }

  @ParameterizedTest
  @CsvSource({
    "SPEAKER_00, '', SPEAKER_00",
    "Speaker 2, Ada, Ada",
    "Ada, Ada, Ada",
    "Default, Default, ",
    "Ada, '', ",
    "Italics, Italics, "
  })
  void whoSpeaks(String style, String name, @Nullable String speaker) {
    Captions captions =
        events("Dialogue: 0,0:00:01.00,0:00:02.00," + style + "," + name + ",0,0,0,,we add");
    assertThat(captions.cues().getFirst().speaker()).isEqualTo(Optional.ofNullable(speaker));
  }

  @Test
  void timesMayHaveColonsAndCommas() {
    Captions captions =
        events(
            "Dialogue: 0,0:00:01:50,0:00:02:25,Default,,0,0,0,,we add",
            "Dialogue: 0,00:00:03,500,00:00:04,250,Default,Ada,0,0,0,,probes, to rust",
            "Dialogue: 0,0:00:05,0:00:06,Default,,0,0,0,,at 0:00:01,5,0:00:02,5, we");
    assertThat(captions.cues())
        .containsExactly(
            Cue.of(1500, 2250, "we add"),
            new Cue(3500, 4250, Optional.of("Ada"), "probes, to rust", List.of()),
            Cue.of(5000, 6000, "at 0:00:01,5,0:00:02,5, we"));
    assertThat(captions.repairs().counts()).isEqualTo(Map.of(Repair.LOOSE_TIMES, 1));
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void textInSeveralLayersIsReadOnce() {
    Captions captions =
        events(
            "Dialogue: 0,0:00:01.00,0:00:02.00,Below,,0,0,0,,{\\bord3}we add",
            "Dialogue: 0,0:00:03.00,0:00:04.00,Below,,0,0,0,,we add",
            "Dialogue: 1,0:00:01.00,0:00:02.00,Above,,0,0,0,,we add",
            "Dialogue: 1,0:00:03.00,0:00:04.00,Above,,0,0,0,,we add");
    assertThat(captions.cues())
        .containsExactly(Cue.of(1000, 2000, "we add"), Cue.of(3000, 4000, "we add"));
    assertThat(captions.repairs().counts()).isEqualTo(Map.of(Repair.REPEATED_LAYER, 2));
  }

  @Test
  void whatCannotBeReadIsSaid() {
    Captions captions =
        events(
            "Dialogue: 0,soon,0:00:02.00,Default,,0,0,0,,we add",
            "Dialogue: 0,0:00:03.00",
            "probes",
            "Dialogue: 0,0:00:05.00,x,Default,,0,0,0,,to rust");
    assertThat(captions.cues())
        .containsExactly(Cue.untimed("we add"), Cue.of(5000, 5000, "to rust"));
    assertThat(captions.problems()).extracting(CaptionProblem::line).containsExactly(11, 12, 13);
  }

  @Test
  void braceAfterBraceIsNoDanger() {
    String braces = "{".repeat(900_000);
    assertThat(texts(text(braces + "{a}we"))).containsExactly("we");
    assertThat(texts(text(braces)).getFirst()).hasSizeGreaterThan(800_000);
  }
}
