package cuepoint.caption.format.written;

import cuepoint.caption.cue.SpeakerName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the times and the text in this transcript.
 *
 * @param nameAfterTime a name fills the line of the time, or a heading: {@code [0:05] Ada Moreau}
 * @param labelAfterTime a label is between the time and the text: {@code [0:05] Speaker 1 text}
 * @param nameBelowTime a name is on a line of its own below the time
 * @param lengthBelowTime the time is repeated in words below it: {@code 1 minute, 5 seconds}
 */
record Customs(
    boolean nameAfterTime, boolean labelAfterTime, boolean nameBelowTime, boolean lengthBelowTime) {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern LABEL =
      Pattern.compile("((?i:speaker)[ _]\\d{1,3})(?:\\s+(.*))?", Pattern.DOTALL);
  private static final int LONGEST_LENGTH = 60;

  static Customs of(List<WrittenLine> head, Marks marks) {
    List<WrittenLine> lines = head.stream().filter(line -> !line.blank()).toList();
    List<String> after = new ArrayList<>();
    List<String> below = new ArrayList<>();
    int lengths = 0;
    int alone = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Optional<Mark> mark = marks.at(lines.get(i).text());
      String next = lines.get(i + 1).text();
      boolean textBelow = marks.at(lines.get(i + 1).text()).isEmpty();
      if (mark.isEmpty() || !mark.get().speaker().isEmpty() || !textBelow) {
        continue;
      }
      if (!mark.get().text().isEmpty()) {
        after.add(mark.get().text());
        continue;
      }
      alone++;
      lengths += isLength(next, mark.get().time()) ? 1 : 0;
      if (i + 2 < lines.size() && marks.at(lines.get(i + 2).text()).isEmpty()) {
        below.add(next);
      }
    }
    return new Customs(
        recur(after), areLabelled(lines, marks), recur(below), alone > 0 && lengths * 2 > alone);
  }

  /** Whether labels begin at least half of the texts, two or more, that follow a time. */
  private static boolean areLabelled(List<WrittenLine> lines, Marks marks) {
    List<String> texts =
        lines.stream()
            .flatMap(line -> marks.at(line.text()).stream())
            .filter(mark -> mark.speaker().isEmpty() && !mark.text().isEmpty())
            .map(Mark::text)
            .toList();
    long labelled = texts.stream().filter(text -> LABEL.matcher(text).matches()).count();
    return labelled > 1 && labelled * 2 >= texts.size();
  }

  /** The label with which the text of a mark begins is the speaker. */
  static Mark labelled(Mark mark) {
    Matcher label = LABEL.matcher(mark.text());
    return mark.speaker().isEmpty() && label.matches()
        ? mark.named(label.group(1), label.group(2) == null ? "" : label.group(2))
        : mark;
  }

  /** Whether these are names: words that could be and of which some are there again. */
  private static boolean recur(List<String> texts) {
    Set<String> different = new HashSet<>(texts);
    long names = texts.stream().filter(text -> SpeakerName.of(text).isPresent()).count();
    return different.size() < texts.size() && names * 4 >= texts.size() * 3L;
  }

  /** Whether a line says the same as a time, in words of any language. */
  static boolean isLength(String line, String time) {
    return line.length() <= LONGEST_LENGTH
        && NUMBER.matcher(line).find()
        && numbers(line).equals(numbers(time));
  }

  /** The numbers of a text that are not 0. */
  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      String digits = number.group();
      numbers.add(digits.length() > 6 ? -1 : Integer.parseInt(digits));
    }
    numbers.removeIf(value -> value == 0);
    return numbers;
  }
}
