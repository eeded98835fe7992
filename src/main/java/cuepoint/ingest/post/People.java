package cuepoint.ingest.post;

import cuepoint.metadata.SpeakerNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of people where a post has them. Each is a part of the text. */
final class People {
  private static final String PARTICLE =
      "(?:van|von|de|der|den|di|da|dos|del|la|le|bin|al|el|ten|ter|zu)";

  private static final String PART = "(?:\\p{Lu}[\\p{L}\\p{M}'’-]{0,30}|\\p{Lu}\\.)";

  /** At least two words that begin with a capital. */
  private static final String FULL = PART + "(?: (?:" + PARTICLE + " ){0,2}" + PART + "){1,4}";

  private static final String ANY = PART + "(?: (?:" + PARTICLE + " ){0,2}" + PART + "){0,4}";

  private static final String AND = "(?:,? (?:and|und|et|y|&|\\+) |, )";

  /** Who they work for, or what they are called on the web. */
  private static final String ASIDE = "(?: ?\\([^()]{0,80}\\))?";

  private static final Pattern ONE = Pattern.compile("(?<![\\p{L}\\p{N}])" + FULL);
  private static final Pattern LIST = list(ANY);
  private static final Pattern FULL_LIST = list(FULL);
  private static final Pattern BY =
      Pattern.compile(
          "^[\\s,;:.–—|(\\[*_-]{0,8}(?:(?:is |was )?(?:presented |given |a talk |talk"
              + " )?)(?i:by|with|von|par|por|af|av|door)\\s+");

  /** What titles have and names do not. */
  private static final Set<String> NO_NAMES =
      Set.of(
          ("The A An In Of On And For To With Your My Our How Why What When Where Is Are Do Not We"
                  + " It Its This That From Using Building Writing Making Introduction Intro Talk"
                  + " Keynote Talks Conference Day Track Room Panel Workshop Session Welcome"
                  + " Opening Closing Lightning State Future History Advanced Modern Deep Into"
                  + " Beyond Web Open Source Data Code Programming Testing Management Language"
                  + " Design Development System Systems Software Security Performance Video Part"
                  + " Q&A Github GitHub YouTube Youtube Vimeo")
              .split(" "));

  private People() {}

  private static Pattern list(String name) {
    return Pattern.compile(name + ASIDE + "(?:" + AND + name + ASIDE + "){0,9}");
  }

  /** Whether a text as a whole can only be full names, by its form. */
  static boolean areFull(String text) {
    return FULL_LIST.matcher(text.strip()).matches() && !hasNoName(text);
  }

  private static boolean hasNoName(String text) {
    return Pattern.compile("[\\s,]+").splitAsStream(text).anyMatch(NO_NAMES::contains);
  }

  /** The names in a text that is a list of them. */
  static List<String> split(String text) {
    return SpeakerNames.split(text.replaceAll("\\s?\\([^()]{0,80}\\)", "")).stream()
        .map(name -> name.replaceAll("^[\\s@*_]+|[\\s,;:*_]+$", ""))
        .filter(name -> !name.isEmpty() && name.codePoints().anyMatch(Character::isLetter))
        .distinct()
        .toList();
  }

  /**
   * Who a text begins with, behind {@code by}.
   *
   * @param names the names, split
   * @param end where the names end in the text
   */
  record Found(List<String> names, int end) {}

  static Optional<Found> afterBy(String text) {
    Matcher by = BY.matcher(text);
    return by.find() ? at(LIST, text, by.end()) : Optional.empty();
  }

  /** Full names that a text begins with. */
  static Optional<Found> fullAt(String text, int from) {
    return at(FULL_LIST, text, from).filter(found -> !hasNoName(text.substring(from, found.end())));
  }

  /** Names, also those of one word, that a text begins with. */
  static Optional<Found> at(String text, int from) {
    return at(LIST, text, from);
  }

  /** The one full name in a text; empty if there are several, or none. */
  static Optional<String> onlyOne(String text) {
    List<String> names =
        ONE.matcher(text)
            .results()
            .map(MatchResult::group)
            .filter(name -> !hasNoName(name))
            .distinct()
            .toList();
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }

  private static Optional<Found> at(Pattern form, String text, int from) {
    Matcher list = form.matcher(text).region(from, text.length());
    if (!list.lookingAt()) {
      return Optional.empty();
    }
    List<String> names = split(list.group());
    return names.isEmpty() ? Optional.empty() : Optional.of(new Found(names, list.end()));
  }
}
