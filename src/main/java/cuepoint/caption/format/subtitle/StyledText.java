package cuepoint.caption.format.subtitle;

import cuepoint.caption.cue.Markup;
import cuepoint.caption.cue.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a cue in one line: {@code |} divides its rows, a slash in front of one makes it
 * italic, and so do codes such as <code>{y:i}</code>.
 */
final class StyledText {
  private static final Pattern CODE = Pattern.compile("\\{[A-Za-z]:[^}]*+}");

  private StyledText() {}

  static List<Row> rows(String line, long startMillis) {
    Markup markup = new Markup(startMillis);
    List<Row> rows = new ArrayList<>(2);
    for (String part : line.split("\\|", -1)) {
      String text = CODE.matcher(part).replaceAll("").strip();
      rows.add(markup.row(text.startsWith("/") ? text.substring(1) : text));
    }
    return rows;
  }
}
