package cuepoint.correction;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import cuepoint.file.NotTextException;
import cuepoint.file.ProblemSink;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of corrections survive anything, and corrections leave sound cues. {@code mvn verify} runs
 * the inputs that were kept; {@code JAZZER_FUZZ=1 mvn test -Dtest=CorrectionFuzzTest#METHOD} looks
 * for new ones.
 */
class CorrectionFuzzTest {
  private static final Correction ADDED = new Correction(Optional.of(7000L), "a", "b", 0);

  @TempDir Path folder;

  @FuzzTest(maxDuration = "10m")
  void file(byte[] rest) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(
        "[{\"time\":1.5,\"old\":\"a\",\"new\":\"b\"},".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(rest);
    Path file = Files.write(folder.resolve("a.en.corrections.json"), bytes.toByteArray());
    List<Correction> before = read(file);
    try {
      CorrectionsFile.add(file, ADDED);
    } catch (NotTextException e) {
      return;
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("mend it first");
      assertThat(file).hasBinaryContent(bytes.toByteArray());
      return;
    }
    assertThat(read(file)).hasSizeBetween(Math.max(1, before.size() - 1), before.size() + 1);
  }

  @FuzzTest(maxDuration = "10m")
  void cues(FuzzedDataProvider data) {
    List<Cue> cues = new ArrayList<>();
    long millis = 0;
    for (int count = data.consumeInt(1, 8); count > 0; count--) {
      millis += data.consumeInt(0, 15_000);
      cue(millis, data.consumeString(40)).ifPresent(cues::add);
    }
    CorrectedCues corrected = new CorrectedCues(cues);
    while (data.remainingBytes() > 0) {
      Optional<Long> at =
          data.consumeBoolean() ? Optional.of(data.consumeLong(0, 100_000)) : Optional.empty();
      String old = data.consumeString(12);
      String right = data.consumeString(12);
      if (!old.isBlank()) {
        check(corrected, at, old, right);
      }
    }
  }

  private static void check(CorrectedCues cues, Optional<Long> at, String old, String replacement) {
    Optional<Correction> found = cues.find(at, old, replacement);
    boolean fits = found.map(cues::apply).orElse(true);
    assertThat(fits).as("what is found can be replaced: %s", found).isTrue();
    assertThat(cues.cues())
        .isSortedAccordingTo((one, other) -> Long.compare(one.startMillis(), other.startMillis()));
  }

  /** A cue in which each word has a time. */
  private static Optional<Cue> cue(long millis, String said) {
    String text = said.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    if (text.isBlank()) {
      return Optional.empty();
    }
    List<Word> words = new ArrayList<>();
    for (int at = 0; at >= 0 && at < text.length(); at = text.indexOf(' ', at) + 1) {
      words.add(new Word(at, millis + at));
      if (text.indexOf(' ', at) < 0) {
        break;
      }
    }
    return Optional.of(new Cue(millis, millis + 2000, Optional.empty(), text, words));
  }

  private static List<Correction> read(Path file) {
    return CorrectionsFile.read(file, ProblemSink.NONE);
  }
}
