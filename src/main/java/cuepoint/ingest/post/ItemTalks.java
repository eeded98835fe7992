package cuepoint.ingest.post;

import cuepoint.ingest.layout.Alternatives;
import cuepoint.ingest.layout.Line;
import cuepoint.ingest.layout.Link;
import cuepoint.ingest.layout.LinkText;
import cuepoint.ingest.post.People.Found;
import cuepoint.talk.Chapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the talks of an entry of a list, or of a line that is like one: {@code [TITLE](video) by
 * NAME - description}, {@code NAME: TITLE ([video](...))}.
 */
final class ItemTalks {
  private static final String BY_FORM = "told by where it stands";

  /** Longer than titles, more like sentences; in characters. */
  private static final int MAX_TITLE = 160;

  /** Links to more at the end of an entry, "(slides, code)". */
  private static final Pattern MORE = Pattern.compile("\\s?[(\\[]([^()\\[\\]]{1,60})[)\\]]$");

  private static final Pattern SLIDES =
      Pattern.compile("^(?i:slides|code|notes|deck|pdf|transcript|abstract)\\b[\\s:,)|/–-]*");

  private ItemTalks() {}

  static List<Proposal> read(Line line) {
    List<List<Link>> groups = Alternatives.of(line);
    List<Proposal> talks = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < groups.size(); i++) {
      List<Link> links = groups.get(i);
      int next = i + 1 < groups.size() ? groups.get(i + 1).getFirst().from() : line.text().length();
      boolean after = i + 1 == groups.size() || !isUnnamed(groups.get(i + 1));
      int to = after ? next : links.getLast().to();
      talks.add(
          one(
              line.part(from, to),
              links.getFirst().from() - from,
              links.getLast().to() - from,
              links));
      from = to;
    }
    return talks;
  }

  private static boolean isUnnamed(List<Link> links) {
    return links.stream().noneMatch(Link::isNamed);
  }

  private static Proposal one(Line line, int start, int end, List<Link> links) {
    Proposal talk = Proposal.at(links);
    if (LinkText.isTime(links.getFirst().text())) {
      return chapter(talk, line.plain(end, line.text().length()));
    }
    String before = line.plain(0, start);
    String after = line.plain(end, line.text().length());
    return isUnnamed(links)
        ? unnamed(talk, before, after)
        : named(talk, Proposal.text(links), before, after);
  }

  private static Proposal chapter(Proposal talk, String text) {
    String title = TitleLine.stripped(text);
    return title.isEmpty() ? talk : talk.having(List.of(new Chapter(talk.startMillis(), title)));
  }

  private static Proposal named(Proposal talk, String text, String before, String after) {
    TitleLine title = TitleLine.of(text);
    Proposal titled = talk.titled(title.title()).by(title.speakers());
    String names = TitleLine.stripped(before);
    if (People.areFull(names)) {
      return speakers(titled.by(Guess.doubtful(People.split(names), BY_FORM)), after);
    }
    return before.length() > MAX_TITLE || isSentence(before)
        ? titled.by(speakersAfter(after)).described(before + " " + text + " " + after)
        : speakers(titled, after);
  }

  private static boolean isSentence(String text) {
    return text.matches("(?s).*[.!?]\\s.*") || text.chars().filter(c -> c == ' ').count() > 6;
  }

  private static Optional<Guess<List<String>>> speakersAfter(String after) {
    return People.afterBy(after).flatMap(found -> Guess.sure(found.names()));
  }

  /** Takes the names from the beginning of a text; the rest describes the talk. */
  private static Proposal speakers(Proposal talk, String after) {
    Optional<Found> by = People.afterBy(after);
    if (by.isPresent()) {
      return talk.by(Guess.sure(by.get().names())).described(rest(after.substring(by.get().end())));
    }
    int from = 0;
    while (from < after.length() && !Character.isLetterOrDigit(after.charAt(from))) {
      from++;
    }
    Optional<Found> beside =
        talk.speakers().isPresent() || from == 0
            ? Optional.empty()
            : People.fullAt(after, from).filter(found -> isEnd(after, found.end()));
    return beside
        .map(found ->
            talk.by(Guess.doubtful(found.names(), BY_FORM))
                .described(rest(after.substring(found.end()))))
        .orElseGet(() -> talk.described(rest(after)));
  }

  private static boolean isEnd(String text, int at) {
    return at == text.length() || text.substring(at).matches("(?s)\\s*[,;:.)\\]–—|\\n].*|\\s+-.*");
  }

  /** What is left for the description: nothing if it only names more links. */
  private static String rest(String text) {
    int from = 0;
    while (from < text.length() && " \n\t,;:.–—|)]-*_→".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    String rest = text.substring(from).strip();
    Matcher more = MORE.matcher(rest);
    String whole =
        more.find() && LinkText.isGeneric(more.group(1)) ? rest.substring(0, more.start()) : rest;
    return LinkText.isGeneric(whole) ? "" : whole;
  }

  private static Proposal unnamed(Proposal talk, String before, String after) {
    boolean first = !LinkText.isGeneric(before);
    String text = first ? before : SLIDES.matcher(rest(after)).replaceFirst("");
    int end = lineEnd(text);
    String head = text.substring(0, end);
    TitleLine title = TitleLine.of(head);
    boolean sentence = head.length() > MAX_TITLE;
    Proposal titled =
        talk.titled(
                sentence
                    ? Prose.title(text)
                    : title.title().flatMap(guess -> Guess.doubtful(guess.value(), BY_FORM)))
            .by(title.speakers());
    String rest = sentence ? text : rest(text.substring(end));
    return first ? speakers(titled.described(rest), after) : titled.described(rest);
  }

  /** Where the first line or sentence ends. */
  private static int lineEnd(String text) {
    int line = text.indexOf('\n');
    int sentence = text.indexOf(". ");
    int end = line < 0 ? text.length() : line;
    return sentence < 0 ? end : Math.min(end, sentence);
  }
}
