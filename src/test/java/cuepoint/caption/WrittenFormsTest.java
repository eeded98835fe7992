package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form in which people and programs write times and speakers says the same. */
class WrittenFormsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Ada Moreau] [00:05] we add probes\n[Jun] [00:09] to rust\n[Ada Moreau] [1:00] late",
        "[Ada Moreau] 0:05\nwe add probes\n\n[Jun] 0:09\nto rust\n\n[Ada Moreau] 1:00\nlate",
        "Ada Moreau [0:05]: we add probes\nJun [0:09]: to rust\nAda Moreau [1:00]: late",
        "Ada Moreau: [0:05] we add probes\nJun: [0:09] to rust\nAda Moreau: [1:00] late",
        "Ada Moreau (0:05):\nwe add probes\nJun (0:09):\nto rust\nAda Moreau (1:00):\nlate",
        "Ada Moreau (she/her) (0:05)\nwe add probes\nJun (0:09)\nto rust\nAda Moreau (1:00)\nlate",
        "Ada Moreau  0:05\nwe add probes\n\nJun  0:09\nto rust\n\nAda Moreau  1:00\nlate",
        "Ada Moreau | 00:05\nwe add probes\nJun | 00:09\nto rust\nAda Moreau | 01:00\nlate",
        "Ada Moreau   0:05   we add probes\nJun   0:09   to rust\nAda Moreau   1:00   late",
        "Ada Moreau:   0:05   we add probes\nJun:   0:09   to rust\nAda Moreau:   1:00   late",
        "{0:05} Ada Moreau: we add probes\n{0:09} Jun: to rust\n{1:00} Ada Moreau: late",
        "<0:05> Ada Moreau: we add probes\n<0:09> Jun: to rust\n<1:00> Ada Moreau: late",
        "#00:00:05-1# Ada Moreau: we add probes\n"
            + "#00:00:09-4# Jun: to rust\n"
            + "#00:01:00-0# Ada Moreau: late",
        "[٠٠:٠٥] Ada Moreau: we add probes\n[٠٠:٠٩] Jun: to rust\n[٠١:٠٠] Ada Moreau: late",
        "（０：０５）Ada Moreau: we add probes\n（０：０９）Jun: to rust\n（１：００）Ada Moreau: late",
        "0:05 Ada Moreau: we add probes\n0:09 Jun: to rust\n1:00 Ada Moreau: late",
        "[0:05] Ada Moreau: we add probes\n[0:09] Jun: to rust\n[1:00] Ada Moreau: late",
        "(0:05) Ada Moreau: we add probes\n(0:09) Jun: to rust\n(1:00) Ada Moreau: late",
        "[0:05.20] - Ada Moreau\nwe add probes\n[0:09] - Jun\nto rust\n[1:00] - Ada Moreau\nlate",
        "0:05 - Ada Moreau\n  we add probes\n\n0:09 - Jun\n  to rust\n\n1:00 - Ada Moreau\n  late",
        "0:05\nAda Moreau\nwe add probes\n\n0:09\nJun\nto rust\n\n1:00\nAda Moreau\nlate",
        "**[0:05] Ada Moreau:** we add probes\n\n"
            + "**[0:09] Jun:** to rust\n\n"
            + "**[1:00] Ada Moreau:** late",
        "**Ada Moreau** (0:05): we add probes\n\n"
            + "**Jun** (0:09): to rust\n\n"
            + "**Ada Moreau** (1:00): late",
        "_Ada Moreau_ [0:05] we add probes\n\n_Jun_ [0:09] to rust\n\n_Ada Moreau_ [1:00] late",
        "## [0:05] Ada Moreau\n\n"
            + "we add probes\n\n"
            + "## [0:09] Jun\n\n"
            + "to rust\n\n"
            + "## [1:00] Ada Moreau\n\n"
            + "late",
        "### Ada Moreau 0:05\n\n"
            + "we add probes\n\n"
            + "### Jun 0:09\n\n"
            + "to rust\n\n"
            + "### Ada Moreau 1:00\n\n"
            + "late",
        "- **0:05** Ada Moreau: we add probes\n"
            + "- **0:09** Jun: to rust\n"
            + "- **1:00** Ada Moreau: late",
        "> [0:05](https://v.example/w?t=5) **Ada Moreau:** we add probes\n"
            + "> [0:09](https://v.example/w?t=9) **Jun:** to rust\n"
            + "> [1:00](https://v.example/w?t=60) **Ada Moreau:** late",
        "| 0:05 | Ada Moreau | we add probes |\n"
            + "| 0:09 | Jun | to rust |\n"
            + "| 1:00 | Ada Moreau | late |",
        "5s Ada Moreau: we add probes\n9s Jun: to rust\n1m 0s Ada Moreau: late",
        "[5 sec] Ada Moreau: we add probes\n[9 sec] Jun: to rust\n[1 min] Ada Moreau: late"
      })
  void speakersAndTimes(String text) {
    Captions captions = read(text);
    assertThat(captions.format()).contains("text");
    assertThat(captions.cues())
        .extracting(cue -> cue.startMillis() / 1000, Cue::speaker, Cue::text)
        .containsExactly(
            tuple(5L, Optional.of("Ada Moreau"), "we add probes"),
            tuple(9L, Optional.of("Jun"), "to rust"),
            tuple(60L, Optional.of("Ada Moreau"), "late"));
    assertThat(captions.cues().getFirst().endMillis()).isEqualTo(9000);
    assertThat(captions.repairs().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0:05 we add probes\n0:09 to rust\n1:02 late",
        "0:05\nwe add probes\n\n0:09\nto rust\n\n1:02\nlate",
        "0:05\n5 seconds\nwe add probes\n0:09\n9 seconds\nto rust\n1:02\n1 minute, 2 seconds\nlate",
        "0:05\n"
            + "5 Sekunden\n"
            + "we add probes\n"
            + "0:09\n"
            + "9 Sekunden\n"
            + "to rust\n"
            + "1:02\n"
            + "1 Minute, 2 Sekunden\n"
            + "late",
        "[0:05] we add probes\n[0:09] to rust\n[1:02] late",
        "(0:05) we add probes (0:09) to rust (1:02) late",
        "- 0:05 we add probes\n- 0:09 to rust\n- 1:02 late",
        "1. 0:05 we add probes\n2. 0:09 to rust\n3. 1:02 late",
        "* [0:05](https://v.example/w?v=a&t=5s) we add probes\n"
            + "* [0:09](https://v.example/w?v=a&t=9s) to rust\n"
            + "* [1:02](https://v.example/w?v=a&t=62s) late",
        "**0:05** · we add probes\n\n**0:09** · to rust\n\n**1:02** · late",
        "00:00:05 --> we add probes\n00:00:09 --> to rust\n00:01:02 --> late",
        "5s: we add probes\n9s: to rust\n1m2s: late",
        "### 0:05 Why\n\nwe add probes\n\n### 0:09 Where\n\nto rust\n\n### 1:02 End\n\nlate",
        "0：05 we add probes\n0：09 to rust\n1：02 late",
        "\u200E0:05\u200E we add probes\n\u200E0:09\u200E to rust\n\u200E1:02\u200E late"
      })
  void times(String text) {
    Captions captions = read(text);
    assertThat(captions.cues())
        .extracting(Cue::startMillis, Cue::speaker, Cue::text)
        .containsExactly(
            tuple(5000L, Optional.empty(), "we add probes"),
            tuple(9000L, Optional.empty(), "to rust"),
            tuple(62_000L, Optional.empty(), "late"));
    assertThat(captions.repairs().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[0:05 - 0:08] Ada: we add probes\n[0:09 - 0:12] Jun: to rust\n[1:00 - 1:04] Ada: late",
        "0:05 – 0:08 Ada: we add probes\n0:09 – 0:12 Jun: to rust\n1:00 – 1:04 Ada: late",
        "0:05-0:08\nAda\nwe add probes\n\n0:09-0:12\nJun\nto rust\n\n1:00-1:04\nAda\nlate",
        "Ada (0:05 → 0:08): we add probes\nJun (0:09 → 0:12): to rust\nAda (1:00 → 1:04): late",
      })
  void rangesEndCues(String text) {
    assertThat(read(text).cues())
        .extracting(Cue::startMillis, Cue::endMillis, Cue::speaker, Cue::text)
        .containsExactly(
            tuple(5000L, 8000L, Optional.of("Ada"), "we add probes"),
            tuple(9000L, 12_000L, Optional.of("Jun"), "to rust"),
            tuple(60_000L, 64_000L, Optional.of("Ada"), "late"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "王小明|李华",
        "אדה מורו|יון אוקפור",
        "ادا مورو|جون",
        "SPEAKER_00|SPEAKER_01",
        "speaker 1|speaker 2",
        "Jose\u0301 Nu\u0301n\u0303ez|Zoe\u0308 Mu\u0308ller",
        "ada|jun",
        "Ludwig van der Berg|D. J. O’Hara",
        "DR. MOREAU|MR. OKAFOR"
      })
  void namesOfAnyScript(String names) {
    String ada = names.substring(0, names.indexOf('|'));
    String jun = names.substring(names.indexOf('|') + 1);
    for (String form : new String[] {"%s  %s\n%s\n", "%s [%s]: %s\n", "[%s] [%s] %s\n"}) {
      String text =
          form.formatted(ada, "0:05", "we add probes")
              + form.formatted(jun, "0:09", "to rust")
              + form.formatted(ada, "1:00", "late");
      assertThat(read(text).cues())
          .as(form)
          .extracting(Cue::speaker, Cue::text)
          .containsExactly(
              tuple(Optional.of(ada), "we add probes"),
              tuple(Optional.of(jun), "to rust"),
              tuple(Optional.of(ada), "late"));
    }
  }

  @Test
  void framesAreLeftOutAndSaid() {
    Captions captions =
        read(
            "00:00:01:12 - 00:00:04:00",
            "Speaker 1",
            "we add probes",
            "",
            "00:00:04:20 - 00:00:06:10",
            "Speaker 2",
            "to rust",
            "",
            "00:00:07:00 - 00:00:09:10",
            "Speaker 1",
            "late");
    assertThat(captions.cues())
        .extracting(Cue::startMillis, Cue::endMillis, Cue::speaker, Cue::text)
        .containsExactly(
            tuple(1000L, 4000L, Optional.of("Speaker 1"), "we add probes"),
            tuple(4000L, 6000L, Optional.of("Speaker 2"), "to rust"),
            tuple(7000L, 9000L, Optional.of("Speaker 1"), "late"));
    assertThat(captions.repairs().counts()).containsEntry(Repair.FRAMES_LEFT_OUT, 3);
  }

  @Test
  void speakersBetweenTimesOfAMinute() {
    Captions captions =
        read(
            "Transcript",
            "",
            "00:00:00",
            "",
            "Ada Moreau: Hello to all of you who are here.",
            "Jun: Hello.",
            "",
            "00:01:00",
            "",
            "Jun: What do we do?",
            "Ada Moreau: We add probes.",
            "",
            "00:02:00",
            "",
            "Ada Moreau: That is all.");
    assertThat(captions.cues())
        .extracting(Cue::startMillis, Cue::speaker, Cue::text)
        .contains(
            tuple(0L, Optional.of("Jun"), "Hello."),
            tuple(60_000L, Optional.of("Ada Moreau"), "We add probes."),
            tuple(120_000L, Optional.of("Ada Moreau"), "That is all."));
    assertThat(texts(captions)).doesNotContain("Transcript");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada\t0:05\t0:09\t0:04\twe add probes\nJun\t0:09\t0:12\t0:03\tto rust",
        "Ada (5.00 - 9.00): we add probes\nJun (9.00 - 12.0): to rust",
        "(5.0, 9.0) Ada: we add probes\n(9.0, 12.0) Jun: to rust",
        "5.0-9.0 Ada: we add probes\n9.0-12.0 Jun: to rust"
      })
  void rangesWithLengthsAndInSeconds(String turns) {
    Captions captions = read(turns);
    assertThat(captions.cues())
        .extracting(Cue::startMillis, Cue::endMillis, c -> c.speaker().orElse(""), Cue::text)
        .containsExactly(
            tuple(5000L, 9000L, "Ada", "we add probes"), tuple(9000L, 12_000L, "Jun", "to rust"));
  }

  @Test
  void speakersAboveTimes() {
    String turns = "Ada:\n[00:%s] we add probes\nJun:\n[00:%s] to rust\n";
    assertThat(read(turns.formatted("00:05", "00:09"), turns.formatted("01:00", "01:04")).cues())
        .extracting(Cue::startMillis, Cue::endMillis, c -> c.speaker().orElse(""))
        .startsWith(tuple(5000L, 9000L, "Ada"), tuple(9000L, 20_400L, "Jun"));
  }

  @Test
  void formsAreThoseOfTheBeginning() {
    String turns = "[0:05] we add probes to the program\n[0:09] and look at what they say\n";
    Captions captions = read(turns.repeat(400), "(0:12) is when we began", "(0:13) or so");
    assertThat(captions.cues().getLast().text()).endsWith("(0:12) is when we began (0:13) or so");
  }

  @Test
  void labelsOfDiarisationMakeAShortTranscript() {
    Captions captions =
        read(
            "[SPEAKER_00]: Hello and welcome.",
            "[SPEAKER_01]: Thank you.",
            "[SPEAKER_00]: So, about probes.");
    assertThat(captions.cues())
        .extracting(Cue::speaker, Cue::text)
        .containsExactly(
            tuple(Optional.of("SPEAKER_00"), "Hello and welcome."),
            tuple(Optional.of("SPEAKER_01"), "Thank you."),
            tuple(Optional.of("SPEAKER_00"), "So, about probes."));
  }

  @Test
  void addressesAndImagesAreNotSpoken() {
    Captions captions =
        read(
            "![Cover](https://img.example/cover.png)",
            "https://v.example/watch?v=aaaaaaaaaaa",
            "---",
            "[0:05](https://v.example/w?t=5) we use [Rust](https://rust.example) in snake_case",
            "[0:09](https://v.example/w?t=9) see [[Probe notes|the notes]] and <https://x.example>",
            "[1:00](https://v.example/w?t=60) a\\_b, \\*not bold\\*, `code`");
    assertThat(texts(captions))
        .containsExactly("we use Rust in snake_case", "see the notes and", "a_b, *not bold*, code");
  }

  @Test
  void theHeadingOfATableIsNotSpoken() {
    Captions captions =
        read(
            "| Time | Speaker | Text |",
            "|:-----|---------|------|",
            "| 0:05 | Ada | we add a probe |",
            "| 0:15 | Jun | and it costs a|b |",
            "| 0:25 | Ada | until it ends |");
    assertThat(texts(captions))
        .containsExactly("we add a probe", "and it costs a|b", "until it ends");
  }

  @Test
  void aSpeakerWhoGoesOnNeedsNoName() {
    Captions captions =
        read(
            "0:05 Ada Moreau: we add a probe to rust",
            "0:15 and it costs nothing",
            "0:25 Jun Li: until somebody traces it",
            "0:35 10:30 is when it begins",
            "0:45 Ada Moreau: that is right",
            "0:55 Jun Li: R&amp;D it&#39;s called");
    assertThat(captions.cues())
        .extracting(Cue::startMillis)
        .containsExactly(5000L, 15_000L, 25_000L, 35_000L, 45_000L, 55_000L);
    assertThat(texts(captions))
        .contains("and it costs nothing", "10:30 is when it begins", "R&D it's called");
    assertThat(captions.cues().get(1).speaker()).contains("Ada Moreau");
  }

  @Test
  void aTimeAmongNamedOnesThatDoesNotRiseIsSaid() {
    Captions captions =
        read(
            "0:05 Ada Moreau: we meet at",
            "10:30 tomorrow in the room",
            "0:25 Jun Li: until somebody traces it",
            "0:45 Ada Moreau: and then it ends");
    assertThat(texts(captions).getFirst()).isEqualTo("we meet at 10:30 tomorrow in the room");
  }
}
