package cuepoint.ingest.post;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes titles and speakers from sentences; all of it is doubtful. */
final class Prose {
  private static final String FIRST = "a whole sentence";
  private static final String LINE = "a line of its own";
  private static final String SENTENCE = "taken from a sentence";
  private static final String QUOTED = "quoted in a sentence";
  private static final String GIVEN_NAME = "taken from a sentence, and perhaps only a given name";

  /** In characters; a longer sentence is cut. */
  private static final int MAX_TITLE = 110;

  /** In characters; what is longer is no title, even without a full stop. */
  private static final int MAX_LINE = 70;

  private static final String TALK =
      "(?:talks?|talked|spoke|speaks|present(?:s|ed|ation)|session|keynote|lecture|demo|workshop)";

  private static final Pattern ABOUT =
      Pattern.compile(
          "\\b" + TALK + "\\b[^.,!?\\n]{0,60}?\\b(?:about|on)(?: how)? ([^.,;:!?()–—\\n]{4,120})");

  private static final Pattern TALK_OF =
      Pattern.compile("\\b" + TALK + "(?: given| presented)? (?:of|from|by|with) ");

  /** What people do who give a talk, behind their name. */
  private static final Pattern GAVE =
      Pattern.compile(
          "^[^.!?]{0,90}?\\b(?:present(?:s|ed)|show(?:s|ed|cased)|shar(?:es|ed)|g[ai]ve[s]?|talk(?:s|ed)"
              + "|sp(?:oke|eaks)|demonstrat(?:es|ed)|demoed|explain(?:s|ed)|kicked|closed"
              + "|opened|walk(?:s|ed)|provided|found|spent|discuss(?:es|ed)|introduc(?:es|ed)"
              + "|describ(?:es|ed)|deliver(?:s|ed)|told|tells|took|explored|argued"
              + "|covered|outlined|stepped|spun|looked|dove)\\b");

  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:And )?(?:(?i:then|next up|next|finally|lastly|first|after that|last),? )?");

  private static final Pattern PERSON = Pattern.compile("\\b(?i:he|she|his|her)\\b");

  /** Words that begin sentences and are nobody's name. */
  private static final Set<String> NOBODY =
      Set.of(
          ("The This That These Those In A An And Then Next I We My Our He She It They Here There"
                  + " Finally After Before At On For From With As But So If When While What Who How"
                  + " Why Where Some Many All Both Each Every One Two His Her Their Its You Your"
                  + " Enjoy Thanks Thank Last First Second Third Lastly Also Another Video Watch"
                  + " Recording Slides Talk Keynote Session To By Of Or Not No Yes Please See Day"
                  + " Today Yesterday Later Once Since Because Although Though Instead However"
                  + " Unfortunately")
              .split(" "));

  private Prose() {}

  /** The sentences of a text, each with the space behind it. */
  static List<String> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> sentences = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      sentences.add(text.substring(from, to));
      from = to;
    }
    return sentences;
  }

  /** Whether nothing better than a whole sentence or line is known as a title. */
  static boolean isSentence(Optional<Guess<String>> title) {
    return title
        .filter(guess -> !guess.doubt().equals(FIRST) && !guess.doubt().equals(LINE))
        .isEmpty();
  }

  /** Whether a title is but the words in which the post speaks of the talk. */
  static boolean isPartOfSentence(Optional<Guess<String>> title) {
    return title
        .filter(guess -> guess.doubt().equals(FIRST) || guess.doubt().equals(SENTENCE))
        .isPresent();
  }

  /** What a talk is about as its text says, else the first sentence. */
  static Optional<Guess<String>> title(String text) {
    return about(text).or(() -> firstSentence(text));
  }

  static Optional<Guess<String>> about(String text) {
    Optional<String> quoted = TitleLine.lastQuoted(text);
    if (quoted.isPresent()) {
      return Guess.doubtful(cut(quoted.get()), QUOTED);
    }
    Matcher about = ABOUT.matcher(text);
    return about.find() ? Guess.doubtful(cut(about.group(1).strip()), SENTENCE) : Optional.empty();
  }

  private static Optional<Guess<String>> firstSentence(String text) {
    return sentences(text).stream()
        .map(sentence -> sentence.strip().replaceFirst("[.:!…]{1,9}$", "").strip())
        .filter(sentence -> !sentence.isEmpty())
        .findFirst()
        .flatMap(sentence ->
            Guess.doubtful(
                cut(sentence.replaceAll("\\s+", " ")),
                sentence.equals(text.strip()) && sentence.length() <= MAX_LINE ? LINE : FIRST));
  }

  private static String cut(String title) {
    if (title.length() <= MAX_TITLE) {
      return title;
    }
    int space = title.lastIndexOf(' ', MAX_TITLE);
    int end = space > MAX_TITLE / 2 ? space : title.offsetByCodePoints(MAX_TITLE, -1);
    return title.substring(0, end).replaceFirst("[.,;:–— -]+$", "") + " …";
  }

  /** Who gave a talk as its text says. */
  static Optional<Guess<List<String>>> speakers(String text) {
    Matcher of = TALK_OF.matcher(text);
    while (of.find()) {
      Optional<People.Found> found = People.fullAt(text, of.end());
      if (found.isPresent()) {
        return Guess.doubtful(found.get().names(), SENTENCE);
      }
    }
    return subject(OPENING.matcher(text).replaceFirst(""));
  }

  /** The one person whom a text names, where it goes on to speak of one person. */
  static Optional<Guess<List<String>>> person(String text) {
    return PERSON.matcher(text).find()
        ? People.onlyOne(text).flatMap(name -> Guess.doubtful(List.of(name), SENTENCE))
        : Optional.empty();
  }

  /** The names that a text begins with, if they go on to do what speakers do. */
  private static Optional<Guess<List<String>>> subject(String text) {
    Optional<People.Found> found = People.at(text, 0);
    if (found.isEmpty() || !GAVE.matcher(text.substring(found.get().end())).find()) {
      return Optional.empty();
    }
    List<String> names =
        found.get().names().stream()
            .filter(name -> !NOBODY.contains(name.replaceFirst(" .*", "")))
            .toList();
    boolean full = names.stream().allMatch(name -> name.indexOf(' ') > 0);
    return names.isEmpty() || names.size() + 1 < found.get().names().size()
        ? Optional.empty()
        : Guess.doubtful(names, full ? SENTENCE : GIVEN_NAME);
  }
}
