package cuepoint.caption.format.written;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.SpeakerName;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.Lines;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A transcript as people and programs write it, in plain text or Markdown, in the forms of {@link
 * MarkForm}. Text before the first time is untimed, as is all text of a file without times. Built
 * from samples.
 */
public final class WrittenTranscript implements CaptionFormat {
  /** Enough to know how a transcript is laid out; more of a text may be at hand. */
  private static final int HEAD_CHARACTERS = 1 << 14;

  private static final int LETTERS_OF_PROSE = 250;
  private static final int FEWEST_LABELS = 3;

  private static final Pattern OF_MACHINES =
      Pattern.compile("(?s)\\s*([<{](?!\\d+:\\d)|\\[\\s*[{\"]|solid\\b[^\n]*+\\s+facet normal ).*");

  /** Around front matter: YAML and TOML. */
  private static final Set<String> FENCES = Set.of("---", "+++");

  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean matches(String beginning) {
    String head = shortened(beginning);
    boolean text = head.indexOf('\0') < 0 && head.indexOf('\uFFFD') < 0;
    return text
        && !OF_MACHINES.matcher(head).matches()
        && (isProse(head) || isLabelled(head) || tell(times(head)));
  }

  private static boolean tell(TimesOfHead times) {
    return times == TimesOfHead.OF_RECORDING || times == TimesOfHead.OF_DAY;
  }

  /** Whether a text begins as a transcript with times of the recording does. */
  public static boolean isTimed(String head) {
    return times(head) == TimesOfHead.OF_RECORDING;
  }

  private static TimesOfHead times(String head) {
    return Layout.of(withoutFrontMatter(head)).times();
  }

  private static boolean isProse(String head) {
    long letters = head.codePoints().filter(WrittenTranscript::isOfWords).count();
    long others = head.codePoints().filter(c -> !isOfWords(c) && c != ' ').count();
    return letters >= LETTERS_OF_PROSE && others * 10 <= head.length() * 3L;
  }

  /** Whether diarisation labels most lines: {@code [SPEAKER_00]: text}. */
  private static boolean isLabelled(String head) {
    long lines = head.lines().filter(line -> !line.isBlank()).count();
    long labelled =
        head.lines()
            .flatMap(line -> SpeakerName.before(line).stream())
            .filter(name -> name.evidence() == SpeakerName.Evidence.LABEL)
            .count();
    return labelled >= FEWEST_LABELS && labelled * 2 >= lines;
  }

  private static boolean isOfWords(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static String shortened(String head) {
    return head.substring(0, Math.min(head.length(), HEAD_CHARACTERS));
  }

  private static List<String> withoutFrontMatter(String head) {
    List<String> lines = shortened(head).lines().toList();
    if (lines.isEmpty() || !FENCES.contains(lines.getFirst())) {
      return lines;
    }
    int end = lines.subList(1, lines.size()).indexOf(lines.getFirst());
    return end < 0 ? List.of() : lines.subList(end + 2, lines.size());
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    WrittenLines written = new WrittenLines(withoutFrontMatter(text.head()), out);
    Lines lines = text.lines();
    for (String line = afterFrontMatter(lines); line != null; line = lines.next()) {
      written.line(line, lines.number());
    }
    written.end();
  }

  /** Skips what is between two fences at the very beginning. */
  private static @Nullable String afterFrontMatter(Lines lines) throws IOException {
    String fence = lines.next();
    if (fence == null || !FENCES.contains(fence)) {
      return fence;
    }
    String line;
    do {
      line = lines.next();
    } while (line != null && !line.equals(fence));
    return line == null ? null : lines.next();
  }
}
