package cuepoint.caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import cuepoint.SharedTalks;
import cuepoint.talk.Cue;
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

  private static Path folder = Path.of("");

  @BeforeAll
  static void unpack() throws Exception {
    folder = SharedTalks.folder();
  }

  @Test
  void noLineOfRollingCaptionsIsLostOrDoubled() throws IOException {
    long words = 0;
    for (String year : SharedTalks.AUTOMATIC_YEARS) {
      for (Path file : SharedTalks.captions(folder.resolve(year))) {
        if (!file.endsWith(NOT_ROLLING)) {
          List<String> texts = Captions.read(file).cues().stream().map(Cue::text).toList();
          assertThat(texts).as(file.toString()).isEqualTo(spokenLines(file));
          words += texts.stream().mapToLong(text -> text.split(" ").length).sum();
        }
      }
    }
    assertThat(words).isGreaterThan(2_000_000);
  }

  @Test
  void nothingButTextIsText() throws IOException {
    int files = 0;
    for (Path file : SharedTalks.captions(folder)) {
      for (Cue cue : Captions.read(file).cues()) {
        if (NOT_TEXT.matcher(cue.text()).find()) {
          fail("%s %s", file, cue);
        }
      }
      files++;
    }
    assertThat(files).isEqualTo(701);
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
