package cuepoint.caption;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedTalks;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The captions of 701 real talks. */
class CollectionCaptionsTest {
  private static final String NOT_ROLLING = "2001/300.vtt";
  private static final Pattern TIMES =
      Pattern.compile(
          "(\\d+):(\\d\\d):(\\d\\d)\\.(\\d{3}) --> (\\d+):(\\d\\d):(\\d\\d)\\.(\\d{3}).*");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** What no text holds; tags that speakers show, such as {@code <meta>}, are escaped in files. */
  private static final Pattern NOT_TEXT =
      Pattern.compile("WEBVTT|X-TIMESTAMP-MAP|-->|</?[cvi][.>]|<\\d|&(amp|lt|gt|nbsp|quot|#\\d+);");

  private static final List<String> OTHER_LINES = new ArrayList<>();
  private static final List<String> NO_TEXTS = new ArrayList<>();
  private static int files;
  private static long rollingWords;
  private static long timedWords;
  private static long lateWords;
  private static long latestMillis;

  /** Each file is read once, for all tests. */
  @BeforeAll
  static void read() throws Exception {
    Path folder = SharedTalks.folder();
    for (Path file : SharedTalks.captions(folder)) {
      List<Cue> cues = Captions.read(file).cues();
      files++;
      cues.stream()
          .filter(cue -> NOT_TEXT.matcher(cue.text()).find())
          .forEach(cue -> NO_TEXTS.add(file + " " + cue));
      if (SharedTalks.AUTOMATIC_YEARS.contains(folder.relativize(file).getName(0).toString())) {
        compareLines(file, cues);
        cues.forEach(CollectionCaptionsTest::compareEstimates);
      }
    }
  }

  private static void compareLines(Path file, List<Cue> cues) throws IOException {
    if (!file.endsWith(NOT_ROLLING)) {
      List<String> texts = cues.stream().map(Cue::text).toList();
      rollingWords += texts.stream().mapToLong(text -> text.split(" ", -1).length).sum();
      if (!texts.equals(spokenLines(file))) {
        OTHER_LINES.add(file.toString());
      }
    }
  }

  /** Forgets the times of words and compares the estimates with them. */
  private static void compareEstimates(Cue cue) {
    Cue untimed = new Cue(cue.startMillis(), cue.endMillis(), cue.speaker(), cue.text(), List.of());
    for (Word word : cue.words()) {
      long lateness = untimed.timeAt(word.start()).millis() - word.startMillis();
      timedWords++;
      lateWords += lateness > 0 ? 1 : 0;
      latestMillis = Math.max(latestMillis, lateness);
    }
  }

  @Test
  void noLineOfRollingCaptionsIsLostOrDoubled() {
    assertThat(OTHER_LINES).isEmpty();
    assertThat(rollingWords).isGreaterThan(2_000_000);
  }

  @Test
  void nothingButTextIsText() {
    assertThat(NO_TEXTS).isEmpty();
    assertThat(files).isEqualTo(701);
  }

  @Test
  void anEstimateIsHardlyEverLaterThanTheWord() {
    assertThat(timedWords).isGreaterThan(2_000_000);
    assertThat(lateWords).isLessThan(timedWords * 2 / 100);
    assertThat(latestMillis).isLessThan(300);
  }

  /**
   * Counted in another way than the reader's: the last line that is not blank of every cue longer
   * than 10 ms, and of the cues of 10 ms what the cue before did not show last.
   */
  private static List<String> spokenLines(Path file) throws IOException {
    List<String> spoken = new ArrayList<>();
    String last = "";
    for (String block : Files.readString(file).split("\n\n", -1)) {
      String[] lines = block.split("\n", -1);
      Matcher times = TIMES.matcher(lines[0]);
      if (times.matches()) {
        String shown = lastLine(lines);
        boolean settled = millis(times, 5) - millis(times, 1) == 10;
        if (!shown.isEmpty() && !(settled && shown.equals(last))) {
          spoken.add(shown);
        }
        last = shown;
      }
    }
    return spoken;
  }

  private static String lastLine(String[] lines) {
    String last = "";
    for (int i = 1; i < lines.length; i++) {
      String text = TAG.matcher(lines[i]).replaceAll("").strip();
      last = text.isEmpty() ? last : text;
    }
    return last.replace("&amp;", "&").replace("&gt;", ">").replace("&lt;", "<");
  }

  private static long millis(Matcher times, int group) {
    long minutes = Long.parseLong(times.group(group)) * 60 + Long.parseLong(times.group(group + 1));
    return (minutes * 60 + Long.parseLong(times.group(group + 2))) * 1000
        + Long.parseLong(times.group(group + 3));
  }
}
