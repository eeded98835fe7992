package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speakers that are named in the text of captions. */
class SpeakersTest {
  @Test
  void changesOfSpeakerWithANameAreSpeakers() {
    Captions captions =
        read(
            "WEBVTT",
            "",
            "00:01.000 --> 00:02.000",
            "Welcome.",
            "",
            "00:02.000 --> 00:03.000",
            "&gt;&gt; ADA O'BYRON-KING:",
            "Good morning.",
            "",
            "00:03.000 --> 00:04.000",
            "It is early.",
            "",
            "00:04.000 --> 00:05.000",
            ">> Yes. Note: it is.",
            "[Applause]");
    assertThat(captions.cues())
        .extracting(Cue::speaker, Cue::text)
        .containsExactly(
            tuple(Optional.empty(), "Welcome."),
            tuple(Optional.of("ADA O'BYRON-KING"), "Good morning."),
            tuple(Optional.of("ADA O'BYRON-KING"), "It is early."),
            tuple(Optional.empty(), ">> Yes. Note: it is. [Applause]"));
  }

  @Test
  void namesThatRecurAtTheBeginningOfLinesAreSpeakers() {
    Captions captions =
        read(
            "1\n00:00:01,000 --> 00:00:02,000\nWelcome.\n",
            "2\n00:00:02,000 --> 00:00:03,000\nAda King: What is a probe?\n",
            "3\n00:00:03,000 --> 00:00:04,000\nGrace: Well.\nNote: it depends.\n",
            "4\n00:00:04,000 --> 00:00:05,000\nIt fires.\n",
            "5\n00:00:05,000 --> 00:00:06,000\nAda King: And?\n",
            "6\n00:00:06,000 --> 00:00:07,000\n- Grace: No more.\n");
    assertThat(captions.cues())
        .extracting(Cue::speaker, Cue::text)
        .containsExactly(
            tuple(Optional.empty(), "Welcome."),
            tuple(Optional.of("Ada King"), "What is a probe?"),
            tuple(Optional.of("Grace"), "Well. Note: it depends."),
            tuple(Optional.of("Grace"), "It fires."),
            tuple(Optional.of("Ada King"), "And?"),
            tuple(Optional.of("Grace"), "No more."));
  }

  @Test
  void oneWordThatRecursIsNoSpeaker() {
    Captions captions =
        read(
            "1\n00:00:01,000 --> 00:00:02,000\nNote: this is small.\n",
            "2\n00:00:02,000 --> 00:00:03,000\nNote: this is large.\n",
            "3\n00:00:03,000 --> 00:00:04,000\nWarning: it is hot.\n");
    assertThat(captions.cues()).extracting(Cue::speaker).containsOnly(Optional.empty());
    assertThat(texts(captions)).first().isEqualTo("Note: this is small.");
  }

  @Test
  void wordTimesStayWithTheirWordsWhenTheSpeakerIsTakenOff() {
    Captions captions =
        read(
            "WEBVTT",
            "",
            "00:01.000 --> 00:02.000",
            "&gt;&gt;<00:01.100><c> Ada:</c><00:01.200><c> good</c><00:01.500><c> morning</c>");
    assertThat(captions.cues())
        .containsExactly(
            new Cue(
                1000,
                2000,
                Optional.of("Ada"),
                "good morning",
                List.of(new Word(0, 1200), new Word(5, 1500))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Speaker 1: |Speaker 2: |Speaker 1|Speaker 2
          SPEAKER_00: |[SPEAKER_01] |SPEAKER_00|SPEAKER_01
          Ada Moreau (she/her): |Jun Okafor (he/him): |Ada Moreau|Jun Okafor
          王小明:|李华：|王小明|李华
          אדה מורו: |יון אוקפור: |אדה מורו|יון אוקפור
          ada moreau: |jun_o: |ada moreau|jun_o
          DR. ADA MOREAU, CHAIR: |THE CLERK: |DR. ADA MOREAU, CHAIR|THE CLERK
          Q: |A: |Q|A
          [Ada]: |(Jun): |Ada|Jun
          Speaker 1: |Unknown Speaker: |Speaker 1|Unknown Speaker
          """)
  void everyFormOfName(String before, String other, String name, String otherName) {
    assertThat(read(turns(before, other, before, other)).cues())
        .extracting(Cue::speaker, Cue::text)
        .containsExactly(
            tuple(Optional.of(name), "probes 探针"),
            tuple(Optional.of(otherName), "probes 探针"),
            tuple(Optional.of(name), "probes 探针"),
            tuple(Optional.of(otherName), "probes 探针"));
  }

  /** A file of SubRip in which each cue begins with one of the names. */
  private static String turns(String... names) {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < names.length; i++) {
      String name = names[i] == null ? "" : names[i];
      file.append("%d\n%s --> %s\n".formatted(i + 1, time(i), time(i + 1)));
      file.append(name).append(name.endsWith(":") ? " " : "").append("probes 探针\n\n");
    }
    return file.toString();
  }

  private static String time(int seconds) {
    return "00:%02d:%02d,000".formatted(seconds / 60, seconds % 60);
  }

  @Test
  void theOnlySpeakerOfAFileBeginsMostOfItsCues() {
    assertThat(read(turns("Ada: ", "Ada: ", "", "Ada: ", "")).cues())
        .extracting(Cue::speaker)
        .containsOnly(Optional.of("Ada"));
  }

  @Test
  void whereAllCuesAreNamedOneNameRecurs() {
    assertThat(read(turns("Ada: ", "Jun: ", "Ada: ")).cues())
        .extracting(Cue::speaker)
        .containsExactly(Optional.of("Ada"), Optional.of("Jun"), Optional.of("Ada"));
  }

  @Test
  void whereMostCuesAreNamedANameNeedNotRecur() {
    assertThat(read(turns("Ada: ", "Jun: ", "Ada: ", "Grace Hopper: ", "Jun: ")).cues())
        .extracting(Cue::speaker)
        .contains(Optional.of("Grace Hopper"));
  }

  @Test
  void wordsInLowerCaseThatSeldomRecurAreText() {
    String[] cues = new String[60];
    cues[10] = "for example: ";
    cues[20] = "in short: ";
    cues[30] = "for example: ";
    cues[40] = "in short: ";
    assertThat(read(turns(cues)).cues()).extracting(Cue::speaker).containsOnly(Optional.empty());
  }

  @Test
  void aNameTooLongForItsRowIsWhole() {
    Captions captions = read("1\n00:00:01,000 --> 00:00:02,000\n>> ADA KING\nMOREAU: Hello.\n");
    assertThat(captions.cues())
        .extracting(Cue::speaker, Cue::text)
        .containsExactly(tuple(Optional.of("ADA KING MOREAU"), "Hello."));
  }

  @Test
  void aSoundInBracketsIsNoSpeaker() {
    Captions captions = read(turns("Ada: ", "Ada: ", "Jun: ", "Jun: ", "[Clicking noise]: "));
    assertThat(texts(captions).getLast()).isEqualTo("[Clicking noise]: probes 探针");
  }

  @Test
  void whatDiarisationNamesIsItsCue() {
    assertThat(read(turns("[SPEAKER_00]: ", "")).cues())
        .extracting(Cue::speaker)
        .containsExactly(Optional.of("SPEAKER_00"), Optional.empty());
  }
}
