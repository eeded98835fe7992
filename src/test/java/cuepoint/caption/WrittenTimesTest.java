package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is a time only where it must be one. */
class WrittenTimesTest {
  private static final String PROSE =
      "We added probes to the program and looked at them. ".repeat(8);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Our conference\n\n09:00 Opening\n10:00 Keynote on probes\n11:00 Break\n12:30 Lunch\n",
        "0:00 Intro\n2:00 Adding probes\n5:00 Questions\n",
        "00:00:00.000 Intro\n00:02:00.000 Adding probes\n00:05:00.000 Questions\n",
        "- [0:00](https://v.example/?t=0) Intro\n- [9:30](https://v.example/?t=570) Probes\n"
            + "- [45:10](https://v.example/?t=2710) Questions and the end\n",
        "# Notes\n\nThe score was 3:2.\n\n10:30 we meet\n\nGenesis 3:16\n",
        "2024-05-01 10:30\n2024-05-02 10:45\n2024-05-03 11:00\n",
        "Ratio 16:10\nRatio 16:12\nRatio 16:15\n",
        "0:05\n"
      })
  void whatIsNoTranscriptMakesNoTalk(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), text);
    assertThat(CaptionFile.isTimedText(file)).isFalse();
    assertThat(read(text).cues()).noneMatch(Cue::timed);
  }

  @Test
  void chaptersWithProseAreUntimedAndSaid() {
    Captions captions = read("0:00 Intro", "20:00 Probes", "50:00 Questions", "", PROSE);
    assertThat(captions.cues()).isNotEmpty().noneMatch(Cue::timed);
    assertThat(captions.repairs().counts()).containsEntry(Repair.UNTIMED, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Ada Moreau] 09:58:12\nwe add probes\n\n[Jun] 09:58:16\nto rust\n\n"
            + "[Ada Moreau] 09:58:20\nto see",
        "10:32 Ada Moreau: we add probes\n10:32 Jun: to rust\n10:33 Ada Moreau: to see it all run",
        "Ada Moreau  9:58 AM\nwe add probes\nJun  9:58 AM\nto rust\nAda Moreau  9:59 AM\nto see it"
      })
  void timesOfTheDayAreNotThoseOfTheRecording(String text) {
    Captions captions = read(text);
    assertThat(captions.cues()).hasSize(3).noneMatch(Cue::timed);
    assertThat(captions.cues())
        .extracting(Cue::speaker)
        .containsExactly(Optional.of("Ada Moreau"), Optional.of("Jun"), Optional.of("Ada Moreau"));
    assertThat(texts(captions)).startsWith("we add probes", "to rust");
    assertThat(captions.repairs().counts())
        .containsEntry(Repair.TIME_OF_DAY, 3)
        .containsEntry(Repair.UNTIMED, 1);
  }

  @Test
  void aLateBeginningIsNoTimeOfTheDayWhenTheTextBeforeIsThere() {
    Captions captions =
        read(
            "**Ada:** " + PROSE.repeat(4),
            "",
            "**Jun:** Yes. \\[06:13\\] " + PROSE,
            "**Ada:** So \\[09:52\\] it is.",
            "",
            "**Jun:** And \\[12:00.15\\] that is it.");
    assertThat(captions.cues())
        .filteredOn(cue -> cue.text().startsWith("it is") || cue.text().startsWith("that is"))
        .extracting(Cue::startMillis)
        .containsExactly(592_000L, 720_150L);
  }

  @Test
  void aTimeThatIsLaterThanTheNextIsNone() {
    Captions captions =
        read(
            "0:05 we add probes",
            "0:09 to rust",
            "12:30 is lunch",
            "0:14 and look",
            "0:18 at them");
    assertThat(captions.cues())
        .extracting(Cue::startMillis, Cue::text)
        .containsExactly(
            tuple(5000L, "we add probes"),
            tuple(9000L, "to rust"),
            tuple(Cue.UNTIMED, "is lunch"),
            tuple(14_000L, "and look"),
            tuple(18_000L, "at them"));
    assertThat(captions.repairs().counts()).containsEntry(Repair.TIME_NOT_RISING, 1);
  }

  @Test
  void aTimeThatIsEarlierThanThoseBeforeIsNone() {
    Captions captions =
        read(
            "[1:05] we add",
            "[1:09] probes",
            "[1:14] and look",
            "[0:14] at",
            "[1:18] them",
            "[1:22] all");
    assertThat(captions.cues())
        .extracting(Cue::startMillis)
        .containsExactly(65_000L, 69_000L, 74_000L, Cue.UNTIMED, 78_000L, 82_000L);
    assertThat(captions.repairs().counts()).containsEntry(Repair.TIME_NOT_RISING, 1);
  }

  @Test
  void timesThatBeginAgainAreThoseOfAnotherRecording() {
    String part = "[0:05] we add probes\n[0:09] to rust\n[0:30] and look at them\n[0:50] all day\n";
    Captions captions = read(part + "[1:50] over\n" + part + "[5:00] late\n");
    assertThat(captions.cues()).hasSize(10);
    assertThat(captions.cues().subList(0, 4)).allMatch(Cue::timed);
    assertThat(captions.cues().subList(8, 10)).noneMatch(Cue::timed);
    assertThat(captions.cues()).filteredOn(cue -> cue.text().equals("late")).noneMatch(Cue::timed);
    assertThat(captions.repairs().counts()).containsKey(Repair.TIME_NOT_RISING);
  }

  @Test
  void onlyFormsOfTheFileAreTimes() {
    Captions captions =
        read(
            "[Ada] [0:05] we add probes",
            "10:30 we meet",
            "[Jun] [0:09] to rust",
            "[Ada] [0:20] in the ratio (3:15) that you see",
            "[Jun] [11:00] late");
    assertThat(captions.cues())
        .extracting(Cue::startMillis)
        .containsExactly(5000L, 9000L, 20_000L, 660_000L);
    assertThat(texts(captions))
        .contains("we add probes 10:30 we meet", "in the ratio (3:15) that you see");
  }

  @Test
  void textBeforeTheFirstTimeIsUntimed() {
    Captions captions =
        read("Our talk about probes", "", "0:05 we add probes", "0:09 to rust", "0:15 late");
    assertThat(captions.cues().getFirst()).isEqualTo(Cue.untimed("Our talk about probes"));
    assertThat(captions.cues()).hasSize(4);
  }

  @Test
  void fewTimesBetweenProseAreKeptInBracketsOnly() {
    Captions captions = read(PROSE, "", "12:30 we had lunch.", "", "[15:00] " + PROSE, "", PROSE);
    assertThat(captions.cues())
        .filteredOn(Cue::timed)
        .allMatch(cue -> cue.startMillis() >= 900_000);
    assertThat(texts(captions)).contains("12:30 we had lunch.");
  }

  @Test
  void proseOfAnyScriptIsRead() {
    assertThat(read("我们在程序里添加了探针，然后观察它们。".repeat(20)).format()).contains("text");
    assertThat(read("हमने कार्यक्रम में जाँच जोड़ी और देखा। ".repeat(20)).format())
        .contains("text");
  }

  @Test
  void longHostileLinesAreReadAtOnce() {
    for (String piece :
        new String[] {
          "[", "[a](", "![](", "**a", "1:11:", "<a ", "a ", "(0:05", "| ", "\\[", "__", "1h 2m "
        }) {
      assertThat(read(piece.repeat(200_000 / piece.length())).problems()).hasSizeLessThan(3);
    }
  }
}
