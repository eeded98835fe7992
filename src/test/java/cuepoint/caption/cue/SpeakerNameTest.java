package cuepoint.caption.cue;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.caption.cue.SpeakerName.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Speaker 1: add probes|Speaker 1|add probes|LABEL
          SPEAKER_00: add|SPEAKER_00|add|LABEL
          [SPEAKER_04]: add|SPEAKER_04|add|LABEL
          [SPEAKER_04] add|SPEAKER_04|add|LABEL
          (Speaker 2) add|Speaker 2|add|LABEL
          spk_0: add|spk_0|add|LABEL
          Sprecherin 2: hallo|Sprecherin 2|hallo|LABEL
          说话人1：好|说话人1|好|LABEL
          Спикер 2: да|Спикер 2|да|LABEL
          Ada Moreau (she/her): add|Ada Moreau|add|LABEL
          Jun (he, they): add|Jun|add|LABEL
          [Ada Moreau]: add|Ada Moreau|add|CAPITALS
          [Clicking noise]: what|Clicking noise|what|WORDS
          S1: add|S1|add|CAPITALS
          Q: why?|Q|why?|CAPITALS
          Ada: add|Ada|add|CAPITALS
          Ada:|Ada||CAPITALS
          Ada : oui|Ada|oui|CAPITALS
          - Ada: add|Ada|add|CAPITALS
          – Ada: add|Ada|add|CAPITALS
          >> ADA O'BYRON-KING: add|ADA O'BYRON-KING|add|CAPITALS
          (Ada Moreau): add|Ada Moreau|add|CAPITALS
          DR. ADA MOREAU, CHAIR: add|DR. ADA MOREAU, CHAIR|add|CAPITALS
          Dr. Ada Moreau, PhD: add|Dr. Ada Moreau, PhD|add|CAPITALS
          J. R. Okafor Jr.: add|J. R. Okafor Jr.|add|CAPITALS
          Ludwig van der Berg: so|Ludwig van der Berg|so|CAPITALS
          María de la Cruz: sí|María de la Cruz|sí|CAPITALS
          Osama bin Salem: yes|Osama bin Salem|yes|CAPITALS
          Pádraig Ó Néill: yes|Pádraig Ó Néill|yes|CAPITALS
          d'Artagnan: oui|d'Artagnan|oui|CAPITALS
          al-Khwarizmi: so|al-Khwarizmi|so|CAPITALS
          José Núñez: si|José Núñez|si|CAPITALS
          Ada Moreau (Acme): add|Ada Moreau (Acme)|add|CAPITALS
          Ada & Jun: both|Ada & Jun|both|CAPITALS
          THE CLERK: order|THE CLERK|order|CAPITALS
          Анна Иванова: да|Анна Иванова|да|CAPITALS
          ada moreau: add|ada moreau|add|WORDS
          @ada_m: add|@ada_m|add|WORDS
          Ada Moreau, head of probes: add|Ada Moreau, head of probes|add|WORDS
          王小明: 我们|王小明|我们|WORDS
          王小明:我们|王小明|我们|WORDS
          王：我们|王|我们|WORDS
          列夫·托尔斯泰：好|列夫·托尔斯泰|好|WORDS
          אדה מורו: שלום|אדה מורו|שלום|WORDS
          \u200Fأدا مورو\u200F: مرحبا|أدا مورو|مرحبا|WORDS
          सीता शर्मा: हाँ|सीता शर्मा|हाँ|WORDS
          """)
  void namesOfSpeakers(String line, String name, String text, Evidence evidence) {
    SpeakerName found = SpeakerName.before(line).orElseThrow();
    assertThat(found.name()).isEqualTo(name);
    assertThat(line.substring(found.end())).isEqualTo(text == null ? "" : text);
    assertThat(found.evidence()).isEqualTo(evidence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "- ",
        "[",
        "[]: a",
        "Note: small",
        "Important Note: small",
        "NOTE: small",
        "Step 3: build",
        "Question: why?",
        "The Answer: so",
        "He said: no",
        "Ada Moreau said: no",
        "他说：好",
        "第一：好",
        "So here's the thing: it works",
        "Yes. Note: it is.",
        "https://example.org: a page",
        "at 10:30 we met",
        "10:30 we met",
        "std::vector is",
        "https://example.org",
        "{\"name\": 1}",
        "\"Ada\": 1",
        "What? Ada: no",
        "[Music] la",
        "[Music]",
        "(Applause)",
        "one two three four five six seven eight nine: ten",
        "我们今天要讨论的是一个非常重要的问题：好"
      })
  void wordsThatAreNoNames(String line) {
    assertThat(SpeakerName.before(line)).isEmpty();
  }

  @Test
  void wholeTextsAreNames() {
    assertThat(SpeakerName.of("Ada Moreau")).map(SpeakerName::end).contains(10);
    assertThat(SpeakerName.of("speaker 1")).map(SpeakerName::evidence).contains(Evidence.LABEL);
    assertThat(SpeakerName.of("Ada: hello")).isEmpty();
    assertThat(SpeakerName.of("What is this?")).isEmpty();
    assertThat(SpeakerName.of("A".repeat(1000))).isEmpty();
  }

  @Test
  void longLinesAreReadOnlyAtTheirBeginning() {
    assertThat(SpeakerName.before("Ada".repeat(SpeakerName.LONGEST) + ": b")).isEmpty();
    assertThat(SpeakerName.before("[" + "Ada".repeat(SpeakerName.LONGEST) + "]: b")).isEmpty();
  }
}
