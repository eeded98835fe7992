package cuepoint.ingest.post;

import cuepoint.ingest.layout.LinkText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title and who stands beside it, as headings and lists write them: {@code TITLE by NAME}, {@code
 * NAME: TITLE}, {@code TITLE – NAME}, {@code TITLE (NAME)}.
 *
 * @param title empty if nothing is left
 * @param speakers those that are named
 */
record TitleLine(Optional<Guess<String>> title, Optional<Guess<List<String>>> speakers) {
  private static final String BY_FORM = "told from the title by form alone";

  private static final Pattern BY = Pattern.compile(",? [(\\[]?(?:by|von|par|por|door) ");
  private static final Pattern DASH = Pattern.compile(" +(?:[–—|•·/-]|--) +|(?<=\\p{L}): +");
  private static final Pattern IN_PARENTHESES = Pattern.compile("^(.*\\S) ?\\(([^()]*)\\)$");
  private static final Pattern QUOTED = Pattern.compile("[\"“„«]([^\"“”„«»]{4,200})[\"”“»]");

  /** Numbers and times of day before a title, and what decorates it. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:\\d{1,2}[:.h]\\d\\d(?: ?[–-] ?\\d{1,2}[:.h]\\d\\d)?(?: ?[ap]m)?\\b|#?\\d{1,3}[.):] "
              + "|[^\\p{L}\\p{N}\\p{M}\"“„«'‘(¿¡.@#$]+)[\\s:–—|-]*");

  private static final String AFTER = " \t\n\u000B\f:;,–—|([{-→▶>*";

  static final TitleLine NONE = new TitleLine(Optional.empty(), Optional.empty());

  static TitleLine of(String text) {
    String line = stripped(text);
    if (LinkText.isGeneric(line)) {
      return NONE;
    }
    return by(line)
        .or(() -> quoted(line))
        .or(() -> parentheses(line))
        .or(() -> beside(line))
        .orElseGet(() -> new TitleLine(Guess.sure(line), Optional.empty()));
  }

  /** The same, doubtful. */
  TitleLine doubtful(String doubt) {
    return new TitleLine(title.flatMap(one -> Guess.doubtful(one.value(), doubt)), speakers);
  }

  /** Without what decorates it or joins it to what follows. */
  static String stripped(String text) {
    String line = text.strip();
    for (int i = 0; i < 3; i++) {
      line = BEFORE.matcher(line).replaceFirst("");
    }
    int end = line.length();
    while (end > 0 && AFTER.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    String open = line.substring(0, end);
    return open.indexOf('(') < 0 && open.endsWith(")")
        ? open.substring(0, open.length() - 1)
        : open;
  }

  private static Optional<TitleLine> by(String line) {
    Matcher by = BY.matcher(line);
    int at = -1;
    int names = -1;
    while (by.find()) {
      at = by.start();
      names = by.end();
    }
    return at <= 0
        ? Optional.empty()
        : named(line.substring(0, at), line.substring(names).replaceFirst("[)\\]]$", ""), "");
  }

  private static Optional<TitleLine> named(String title, String names, String doubt) {
    return People.at(names, 0)
        .filter(found -> found.end() == names.length())
        .map(found ->
            new TitleLine(
                Guess.sure(title.strip()), Optional.of(new Guess<>(found.names(), doubt))));
  }

  private static Optional<TitleLine> quoted(String line) {
    Matcher quoted = QUOTED.matcher(line);
    if (!quoted.find()) {
      return Optional.empty();
    }
    String rest = stripped(line.substring(0, quoted.start()) + " " + line.substring(quoted.end()));
    if (People.areFull(rest)) {
      return named(quoted.group(1), rest, BY_FORM);
    }
    boolean apart =
        quoted.group(1).indexOf(' ') > 0
            && line.substring(0, quoted.start()).matches("|.{0,60}[:,–—-] ");
    return rest.isEmpty() || apart
        ? Optional.of(new TitleLine(Guess.sure(quoted.group(1)), Optional.empty()))
        : Optional.empty();
  }

  private static Optional<TitleLine> parentheses(String line) {
    Matcher inside = IN_PARENTHESES.matcher(line);
    return inside.matches() && People.areFull(inside.group(2))
        ? named(inside.group(1), inside.group(2), BY_FORM)
        : Optional.empty();
  }

  /** On both sides of a dash or colon; where both could be names, neither is taken for one. */
  private static Optional<TitleLine> beside(String line) {
    Matcher dash = DASH.matcher(line);
    int first = -1;
    int firstEnd = -1;
    int last = -1;
    int lastEnd = -1;
    while (dash.find()) {
      first = first < 0 ? dash.start() : first;
      firstEnd = firstEnd < 0 ? dash.end() : firstEnd;
      last = dash.start();
      lastEnd = dash.end();
    }
    if (first <= 0) {
      return Optional.empty();
    }
    boolean before = People.areFull(line.substring(0, first));
    boolean after = People.areFull(line.substring(lastEnd));
    if (before == after) {
      return Optional.empty();
    }
    return before
        ? named(line.substring(firstEnd), line.substring(0, first), BY_FORM)
        : named(line.substring(0, last), line.substring(lastEnd), BY_FORM);
  }

  /** The text in quotation marks that comes last in a text. */
  static Optional<String> lastQuoted(String text) {
    Matcher quoted = QUOTED.matcher(text);
    Optional<String> last = Optional.empty();
    while (quoted.find()) {
      String inside = quoted.group(1).strip();
      if (inside.indexOf(' ') > 0 && !Character.isLowerCase(inside.codePointAt(0))) {
        last = Optional.of(inside);
      }
    }
    return last;
  }
}
