package cuepoint.caption.format.outline;

import cuepoint.caption.format.clock.Pace;
import java.util.Set;

/**
 * What is said at one path of a JSON file: all its segments, or all its words. The same speech is
 * often there several times, as words, sentences and paragraphs; only one level is read.
 */
public final class Level {
  /** Names of lists of what is said. */
  private static final Set<String> SPEECH =
      Set.of(
          ("segments words utterances transcript transcripts transcription captions"
                  + " subtitles cues sentences paragraphs phrases recognizedphrases"
                  + " monologues results result channels chunks snippets entries lines"
                  + " fragments prediction predictions elements turns dialogue word segment"
                  + " events speakers")
              .split(" ", -1));

  private final String path;
  private final Pace pace = new Pace();
  private final Stretches stretches = new Stretches();
  private final Repetition repetition = new Repetition();
  private int elements;
  private int bare;
  private int words;
  private int repetitionAt = -1;
  private long length;
  private long timedLength;
  private long wordLength;
  private long plainLength;
  private boolean spaced;
  private boolean nesting;
  private boolean speakers;

  Level(String path) {
    this.path = path;
  }

  void add(Element element) {
    if (repetition.isMadeBy(element)) {
      repetitionAt = elements;
    }
    stretches.add(element);
    spaced |= elements > 0 && element.text().startsWith(" ");
    elements++;
    bare += element.isBare() ? 1 : 0;
    speakers |= element.speaker().isPresent();
    length += element.length();
    timedLength += element.isTimed() ? element.length() : 0;
    boolean timedWord = element.isWord() && element.time().isKnown();
    words += element.isWord() ? 1 : 0;
    wordLength += timedWord ? element.length() : 0;
    for (Element word : element.words()) {
      wordLength += word.time().isKnown() ? word.text().length() : 0;
      speakers |= word.speaker().isPresent();
      plain(word);
    }
    nesting |= !element.isBare() && !element.words().isEmpty();
    if (element.words().isEmpty()) {
      plain(element);
    }
  }

  private void plain(Element element) {
    TimeValue time = element.time();
    if (time.isKnown() && time.plain()) {
      pace.add(time.start(), time.end(), element.length());
    }
    plainLength += element.time().isKnown() && element.time().plain() ? element.length() : 0;
  }

  public String path() {
    return path;
  }

  /** The unit of times that do not say it, in ms, or {@link Pace#UNKNOWN}. */
  public double unitMillis() {
    return pace.unitMillis();
  }

  /** The element that repeats all those before it with more about them; -1 if none does. */
  public int repetitionAt() {
    return repetitionAt;
  }

  /** Whether its elements are words, rather than segments some of which have one word. */
  public boolean isOfWords() {
    return words * 10 >= elements * 7;
  }

  /** Whether words begin with the space in front of them. */
  public boolean isSpaced() {
    return spaced;
  }

  boolean isSpeech() {
    return path.isEmpty() || SPEECH.contains(name());
  }

  /** Whether it is the words that another level lists. */
  boolean isWithin(Level other) {
    return other.nesting && (other.path.isEmpty() || path.startsWith(other.path + '/'));
  }

  public boolean isTimed() {
    boolean unknown = (plainLength * 2 > length && unitMillis() == Pace.UNKNOWN) || isTimedByDay();
    return timedLength > 0 && timedLength * 4 >= length && !unknown;
  }

  /** Whether its times are those of the day at which something was said. */
  public boolean isTimedByDay() {
    return stretches.areOfDay();
  }

  /** Whether it lists the parts of a day or of a talk. */
  boolean isProgramme() {
    return stretches.areSparse();
  }

  boolean isEmpty() {
    return length == 0 || bare == elements;
  }

  /** Characters, in UTF-16 units. */
  long length() {
    return length;
  }

  int elements() {
    return elements;
  }

  /**
   * Whether it lists words with times of their own, as speech recognition does. A segment that has
   * no spaces, as in Japanese, is not a word.
   */
  public boolean isOfTimedWords() {
    boolean listed = nesting || bare > 0 || name().startsWith("word");
    return listed && wordLength * 2 > length;
  }

  private String name() {
    return FieldName.plain(path.substring(path.lastIndexOf('/') + 1));
  }

  /** The higher, the more is known. */
  int detail() {
    boolean wordsTimed = wordLength * 2 > length;
    return (wordsTimed ? 2 : 0) + (speakers ? 1 : 0);
  }

  int depth() {
    return (int) path.chars().filter(c -> c == '/').count();
  }
}
