package cuepoint.caption;

import com.code_intelligence.jazzer.junit.FuzzTest;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

/**
 * Every reader survives anything and gives sound cues. {@code mvn verify} runs the inputs that were
 * kept; {@code JAZZER_FUZZ=1 mvn test -Dtest=CaptionFuzzTest#METHOD} looks for new ones.
 */
class CaptionFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void anyFile(byte[] file) throws IOException {
    read("", file);
  }

  @FuzzTest(maxDuration = "10m")
  void webVtt(byte[] rest) throws IOException {
    read("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void subRip(byte[] rest) throws IOException {
    read("1\n00:00:01,000 --> 00:00:02,000\n", rest);
  }

  private static void read(String head, byte[] rest) throws IOException {
    CaptionFile.read(
        new SequenceInputStream(
            new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)),
            new ByteArrayInputStream(rest)),
        new SoundCues());
  }

  /** Checks each cue for what all that follows relies on. */
  private static final class SoundCues implements CaptionSink {
    @Override
    public void cue(Cue cue) {
      check(!cue.text().isBlank() && cue.text().indexOf('\n') < 0, cue);
      check(cue.timed() ? cue.startMillis() >= 0 : cue.endMillis() == Cue.UNTIMED, cue);
      check(cue.endMillis() >= cue.startMillis(), cue);
      int before = -1;
      for (Word word : cue.words()) {
        check(word.start() > before && word.start() < cue.text().length(), cue);
        before = word.start();
      }
    }

    @Override
    public void problem(Problem problem) {
      if (problem.line() < 1 || problem.message().isBlank()) {
        throw new AssertionError(problem);
      }
    }

    private static void check(boolean sound, Cue cue) {
      if (!sound) {
        throw new AssertionError(cue);
      }
    }
  }
}
