package cuepoint.caption.cue;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a speaker in front of what is said: {@code Ada Moreau: text}, {@code [SPEAKER_00]:
 * text}, {@code >> DR. MOREAU, CHAIR:}, {@code 王小明：}.
 *
 * @param name as it is written, without brackets around it and pronouns behind it
 * @param end index in the text after the colon or bracket, and after the spaces that follow
 * @param evidence what its form tells
 */
public record SpeakerName(String name, int end, Evidence evidence) {
  /** Longest name that is looked for, in UTF-16 units. */
  public static final int LONGEST = 80;

  private static final String COLONS = ":：\uFE55";
  private static final String BEFORE_NAMES = "-\u2010\u2011‒–—•>»";
  private static final String OPENING = "[(［（【";
  private static final String CLOSING = "])］）】";

  /** A UUID, with which Teams says who speaks where it knows no name: {@code UUID@UUID}. */
  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}(?:@.*)?");

  private static final int LENGTH_OF_ID = 36;

  /** How much the form of a name tells; the surest first. */
  public enum Evidence {
    /** Nobody says this: {@code SPEAKER_00}, {@code Speaker 1}, {@code Ada (she/her)}. */
    LABEL,
    /** Each word has capitals, as names have, but so may the first word of a sentence. */
    CAPITALS,
    /** Words that could be a name: lower case, or a script that has no capitals. */
    WORDS
  }

  /** The name with which a line begins, after dashes, {@code >>} and bullets. */
  public static Optional<SpeakerName> before(String text) {
    int at = start(text);
    if (at == text.length()) {
      return Optional.empty();
    }
    return OPENING.indexOf(text.charAt(at)) >= 0 ? bracketed(text, at) : plain(text, at);
  }

  /** A text that may be a name as a whole, for example between a bracket and a time. */
  public static Optional<SpeakerName> of(String text) {
    return text.length() > LONGEST
        ? Optional.empty()
        : NameForm.of(text).map(form -> form.named(text.length()));
  }

  /** Whether it is an account's id, rather than what anybody is called. */
  static boolean isId(String name) {
    return name.length() >= LENGTH_OF_ID && ID.matcher(name).matches();
  }

  private static int start(String text) {
    int at = 0;
    while (at < text.length() && isBeforeNames(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBeforeNames(char c) {
    return NameForm.isSpace(c) || BEFORE_NAMES.indexOf(c) >= 0;
  }

  private static Optional<SpeakerName> plain(String text, int from) {
    int colon = colon(text, from, Math.min(text.length(), from + LONGEST));
    return colon < 0 || !endsName(text, colon)
        ? Optional.empty()
        : NameForm.of(text.substring(from, colon))
            .map(form -> form.named(afterSpace(text, colon + 1)));
  }

  private static int colon(String text, int from, int to) {
    int first = -1;
    for (int i = 0; i < COLONS.length(); i++) {
      int colon = text.indexOf(COLONS.charAt(i), from, first < 0 ? to : first);
      first = colon < 0 ? first : colon;
    }
    return first;
  }

  /** {@code [Name]: text}; without a colon only a label, because {@code [Music]} is no name. */
  private static Optional<SpeakerName> bracketed(String text, int from) {
    char closing = CLOSING.charAt(OPENING.indexOf(text.charAt(from)));
    int close = text.indexOf(closing, from, Math.min(text.length(), from + LONGEST));
    if (close < 0) {
      return Optional.empty();
    }
    int after = afterSpace(text, close + 1);
    boolean colon = after < text.length() && COLONS.indexOf(text.charAt(after)) >= 0;
    return NameForm.of(text.substring(from + 1, close))
        .filter(form -> colon || form.evidence() == Evidence.LABEL)
        .map(form -> form.named(colon ? afterSpace(text, after + 1) : after));
  }

  /** Whether a colon ends a name: none is inside {@code 10:30}, {@code https:} or {@code a::b}. */
  private static boolean endsName(String text, int colon) {
    if (text.charAt(colon) != ':' || colon + 1 == text.length()) {
      return true;
    }
    int next = text.codePointAt(colon + 1);
    return NameForm.isSpace(next) || NameForm.isWrittenWithoutSpaces(next);
  }

  private static int afterSpace(String text, int from) {
    int at = from;
    while (at < text.length() && NameForm.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
