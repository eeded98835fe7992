package cuepoint.caption;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import cuepoint.caption.format.BinaryFormat;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However the times of a file are damaged, what is read has a time that the file gives it, or none:
 * never 0:00.
 */
class NoPretendedTimesTest {
  private static final int ROUNDS = 120;

  private static final Pattern TIME = Pattern.compile("\\d[\\d:.,]*(?<![.,:])");
  private static final Pattern FIELD = Pattern.compile("[A-Za-z_-]{2,}(?=\"?[=:]|,|\t)");
  private static final Pattern SEPARATOR = Pattern.compile("(?<=\\d)[:.,;](?=\\d)");
  private static final Pattern UNIT = Pattern.compile("(?<=\\d)(ms|s)\\b|(?<=[a-z])(Ms|InTicks)");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern LINE = Pattern.compile("(?m)^.*\n");
  private static final Pattern BETWEEN = Pattern.compile("(?<![\\d.,:])(?![\\d.,:])");
  private static final Pattern ANYWHERE = Pattern.compile("(?s).");

  /** A row of the table of formats: the cell with its names, the class. */
  private static final Pattern DOCUMENTED =
      Pattern.compile("(?m)^\\| (`[^|]*) \\|.*\\| `([A-Z]\\w+)` \\|$");

  private static final Pattern NAME = Pattern.compile("(?<=`)[a-z][a-z0-9-]*(?=`)");

  private static final List<String> NO_TIMES =
      List.of("", "x", "null", "\"\"", "?", "--:--", "NaN", "N/A", "false", "{}", "∞");
  private static final List<String> OTHER_SEPARATORS =
      List.of("", ".", ",", ":", ";", " ", "-", "\t");

  private final Random random = new Random(14);

  static List<TimedSample> samples() {
    return TimedSample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aTimeThatIsMissingOrNoTimeIsNotPretended(TimedSample sample) {
    Set<Long> inFile = times(sample.read(sample.text())).collect(toSet());
    assertThat(inFile).hasSizeGreaterThanOrEqualTo(4).allMatch(time -> time > 70_000);
    for (int i = 0; i < ROUNDS; i++) {
      String damaged = sample.text();
      for (int j = 0; j <= random.nextInt(3); j++) {
        damaged = withoutTimes(damaged);
      }
      Captions captions = sample.read(damaged);
      assertThat(captions.cues())
          .as("%s%n%s", damaged, captions)
          .allMatch(cue -> starts(cue).allMatch(start -> isOneOf(inFile, start, sample)));
    }
  }

  private static boolean isOneOf(Set<Long> inFile, long millis, TimedSample sample) {
    return inFile.stream().anyMatch(time -> Math.abs(time - millis) <= sample.toleranceMillis());
  }

  private static Stream<Long> starts(Cue cue) {
    Stream<Long> words = cue.words().stream().map(Word::startMillis);
    return cue.timed() ? Stream.concat(Stream.of(cue.startMillis()), words) : Stream.empty();
  }

  /** The documentation lists all formats, and there is a sample of each. */
  @Test
  void noFormatIsForgotten() throws IOException {
    List<MatchResult> rows =
        DOCUMENTED.matcher(Files.readString(Path.of("docs/caption-formats.md"))).results().toList();
    Set<String> names =
        rows.stream()
            .flatMap(row -> NAME.matcher(row.group(1)).results())
            .map(MatchResult::group)
            .collect(toSet());
    assertThat(samples().stream().map(TimedSample::format).collect(toSet())).isEqualTo(names);
    assertThat(rows.stream().map(row -> row.group(2)).collect(toSet())).isEqualTo(readers());
  }

  private static Set<String> readers() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cuepoint.caption.format")
            .stream()
            .filter(one -> !one.isInterface())
            .filter(one ->
                one.isAssignableTo(CaptionFormat.class) || one.isAssignableTo(BinaryFormat.class))
            .map(JavaClass::getSimpleName)
            .collect(toSet());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aTimeThatIsGarbledIsNeverZero(TimedSample sample) {
    for (int i = 0; i < ROUNDS; i++) {
      String damaged = sample.text();
      for (int j = 0; j <= random.nextInt(3); j++) {
        damaged = garbled(damaged);
      }
      Captions captions = sample.read(damaged);
      assertThat(times(captions)).as("%s%n%s", damaged, captions).allMatch(time -> time > 0);
    }
  }

  private static Stream<Long> times(Captions captions) {
    return captions.cues().stream()
        .filter(Cue::timed)
        .flatMap(cue ->
            Stream.concat(
                Stream.of(cue.startMillis(), cue.endMillis()),
                cue.words().stream().map(Word::startMillis)));
  }

  private String withoutTimes(String text) {
    return switch (random.nextInt(4)) {
      case 0 -> replaced(text, LINE, "");
      case 1 -> replaced(text, FIELD, "zz");
      case 2 -> cutOff(text, BETWEEN);
      default -> replaced(text, TIME, any(NO_TIMES));
    };
  }

  private String garbled(String text) {
    return switch (random.nextInt(7)) {
      case 0 -> replaced(text, DIGIT, "");
      case 1 -> replaced(text, SEPARATOR, any(OTHER_SEPARATORS));
      case 2 -> replaced(text, TIME, "-$0");
      case 3 -> replaced(text, UNIT, "");
      case 4 -> cutOff(text, ANYWHERE);
      case 5 -> replaced(text, ANYWHERE, "");
      default -> withoutTimes(text);
    };
  }

  private String any(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  /** With one of the matches replaced. */
  private String replaced(String text, Pattern pattern, String replacement) {
    List<MatchResult> found = new ArrayList<>(pattern.matcher(text).results().toList());
    if (found.isEmpty()) {
      return text;
    }
    MatchResult one = found.get(random.nextInt(found.size()));
    return text.substring(0, one.start())
        + replacement.replace("$0", one.group())
        + text.substring(one.end());
  }

  private String cutOff(String text, Pattern where) {
    List<MatchResult> found = where.matcher(text).results().toList();
    return found.isEmpty()
        ? text
        : text.substring(0, found.get(random.nextInt(found.size())).start());
  }
}
