package cuepoint.caption.format.written;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the times in the beginning of a transcript are. */
enum TimesOfHead {
  /** They rise, with about as much text between them as is said in that time. */
  OF_RECORDING,
  /** They say when in the day something was said. */
  OF_DAY,
  /** There are too few of them to tell. */
  FEW,
  /** They are those of a schedule or of chapters, or no times. */
  NONE;

  private static final int MARKS_THAT_TELL = 3;

  /** People speak 500 letters a minute and more; chapters and schedules have less than ten. */
  private static final long LETTERS_PER_MINUTE = 20;

  private static final long SLOW_SPEECH = 200;

  /** A transcript whose minutes begin later is a protocol that begins at six o'clock or later. */
  private static final long LATEST_FIRST_MINUTE = 6 * 60_000;

  private static final long LATEST_FIRST_HOUR = 3_600_000;

  /** Each a time with the text after it; those without a time continue the text. */
  static TimesOfHead of(List<Mark> pieces) {
    List<Mark> timed = pieces.stream().filter(Mark::timed).toList();
    boolean atOnce =
        (!pieces.isEmpty() && pieces.getFirst().timed()) || timed.stream().allMatch(Mark::isAlone);
    if (!rise(timed.stream().map(Mark::start).toList())
        || !(takeTurns(timed) || isSpeech(pieces))) {
      return NONE;
    }
    if (timed.size() < (atOnce ? MARKS_THAT_TELL - 1 : MARKS_THAT_TELL)) {
      return FEW;
    }
    return isOfDay(timed, pieces) ? OF_DAY : OF_RECORDING;
  }

  /** Whether most times are later than the one before, and the last is later than the first. */
  static boolean rise(List<Long> times) {
    int rises = 0;
    for (int i = 1; i < times.size(); i++) {
      rises += times.get(i) >= times.get(i - 1) ? 1 : 0;
    }
    return rises * 3 >= (times.size() - 1) * 2
        && (times.size() < 2 || times.getLast() > times.getFirst());
  }

  /** Times that begin late are those of the day, unless that which was said before is there. */
  private static boolean isOfDay(List<Mark> timed, List<Mark> pieces) {
    Mark first = timed.stream().min(Comparator.comparingLong(Mark::start)).orElseThrow();
    long latest = TimeText.hasHours(first.time()) ? LATEST_FIRST_HOUR : LATEST_FIRST_MINUTE;
    long lettersBefore =
        pieces.stream().takeWhile(piece -> !piece.timed()).mapToLong(p -> letters(p.text())).sum();
    boolean late = first.start() >= latest && lettersBefore * 60_000 < SLOW_SPEECH * first.start();
    return late || saySo(timed);
  }

  /** Whether most times say that they are those of the day. */
  static boolean saySo(List<Mark> marks) {
    long all = marks.stream().filter(Mark::timed).count();
    return all > 0 && marks.stream().filter(Mark::ofDay).count() * 2 >= all;
  }

  /** Whether a speaker is there again, as in no schedule. */
  private static boolean takeTurns(List<Mark> timed) {
    Set<String> speakers = new HashSet<>();
    return timed.stream()
        .map(Mark::speaker)
        .anyMatch(speaker -> !speaker.isEmpty() && !speakers.add(speaker));
  }

  /** Whether there is enough text in at least half of the stretches between two times. */
  private static boolean isSpeech(List<Mark> pieces) {
    List<Boolean> stretches = new ArrayList<>();
    long start = -1;
    long letters = 0;
    for (Mark piece : pieces) {
      if (piece.timed()) {
        if (start >= 0 && piece.start() >= start) {
          stretches.add(letters * 60_000 >= LETTERS_PER_MINUTE * (piece.start() - start));
        }
        start = piece.start();
        letters = 0;
      }
      letters += letters(piece.text());
    }
    return stretches.stream().filter(enough -> enough).count() * 2 >= stretches.size();
  }

  /** An ideograph counts as three, which is about what it takes to say. */
  private static long letters(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .map(c -> Character.isIdeographic(c) ? 3 : 1)
        .sum();
  }
}
