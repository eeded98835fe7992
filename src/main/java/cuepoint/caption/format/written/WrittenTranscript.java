package cuepoint.caption.format.written;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.Lines;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A transcript as people write it, in plain text or Markdown: {@code [Name] [4:30] text}, {@code
 * Name: 00:00:10} alone on a line, {@code **Name:** text} with {@code \[01:20:08.29\]} inside,
 * {@code 0:12} above the text, as in YouTube's transcript panel. Text before the first time is
 * untimed, as is all text of a file without times. Built from samples.
 */
public final class WrittenTranscript implements CaptionFormat {
  private static final int MARKS_THAT_TELL = 3;
  private static final int WORDS_OF_PROSE = 50;
  private static final Pattern INSIDE = Pattern.compile("\\[(" + TextMark.TIME + ")]");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
  private static final Pattern MARKUP =
      Pattern.compile("^[>#*\\-+ ]+ |[*_`]{1,3}(?=\\S)|(?<=\\S)[*_`]{1,3}");
  private static final Pattern OF_MACHINES = Pattern.compile("(?s)\\s*(<|\\{|\\[\\s*[{\"]).*");

  @Override
  public String name() {
    return "text";
  }

  @Override
  public boolean matches(String head) {
    boolean text = head.indexOf('\0') < 0 && head.indexOf('\uFFFD') < 0;
    return text && !OF_MACHINES.matcher(head).matches() && (isTimed(head) || isProse(head));
  }

  /** Whether a text contains increasing times. */
  public static boolean isTimed(String head) {
    List<Long> times =
        head.lines()
            .flatMap(line -> TextMark.of(line).stream())
            .filter(TextMark::timed)
            .map(TextMark::millis)
            .limit(MARKS_THAT_TELL)
            .toList();
    return times.size() == MARKS_THAT_TELL && times.stream().sorted().toList().equals(times);
  }

  private static boolean isProse(String head) {
    long letters = head.chars().filter(c -> Character.isLetter(c) || c == ' ').count();
    long words = head.chars().filter(c -> c == ' ').count();
    return words >= WORDS_OF_PROSE && letters * 10 >= head.length() * 7L;
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    Lines lines = text.lines();
    Turn turn = new Turn(out);
    String line = afterFrontMatter(lines);
    for (; line != null; line = lines.next()) {
      if (line.isBlank()) {
        turn.paragraph();
      } else if (!line.startsWith("#")) {
        line(line, turn);
      }
    }
    turn.end();
  }

  /** Skips YAML between two lines of three hyphens at the very beginning. */
  private static @Nullable String afterFrontMatter(Lines lines) throws IOException {
    String line = lines.next();
    if (line == null || !line.equals("---")) {
      return line;
    }
    do {
      line = lines.next();
    } while (line != null && !line.equals("---"));
    return line == null ? null : lines.next();
  }

  private static void line(String line, Turn turn) {
    String plain = line.replace("\\[", "[").replace("\\]", "]");
    Optional<TextMark> mark = TextMark.of(plain);
    mark.ifPresent(turn::begin);
    String text = mark.map(TextMark::text).orElse(plain);
    Matcher inside = INSIDE.matcher(text);
    int from = 0;
    while (inside.find()) {
      turn.add(spoken(text.substring(from, inside.start())));
      turn.at(new Timestamps(inside.group(1), 0).next());
      from = inside.end();
    }
    turn.add(spoken(text.substring(from)));
  }

  private static String spoken(String markdown) {
    return MARKUP.matcher(LINK.matcher(markdown).replaceAll("$1")).replaceAll("");
  }
}
