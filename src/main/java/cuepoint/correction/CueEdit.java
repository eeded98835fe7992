package cuepoint.correction;

import cuepoint.correction.Phrase.Span;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.util.ArrayList;
import java.util.List;

/** Puts other words in the place of some, and keeps the times of the rest. */
final class CueEdit {
  private CueEdit() {}

  /**
   * Replaces words in cues.
   *
   * @param cues those that hold the words
   * @param span the words, in the text of the cues with a space between them
   * @return the cues in their place: what is between the first and the last is replaced, and none
   *     is left without text
   */
  static List<Cue> replace(List<Cue> cues, Span span, String replacement) {
    Stretch said = new Stretch(cues);
    Cue first = cues.getFirst();
    Cue last = cues.getLast();
    String before = first.text().substring(0, span.start());
    String after = last.text().substring(span.end() - said.startOf(cues.size() - 1));
    List<Word> words = new ArrayList<>(said.words(0, span.start()));
    words.addAll(replaced(said, span, replacement));
    List<Word> wordsAfter = said.words(span.end(), said.text().length());
    List<Cue> edited = new ArrayList<>();
    if (cues.size() == 1) {
      words.addAll(moved(wordsAfter, span.start() + replacement.length() - span.end()));
      add(first, before + replacement + after, words, edited);
    } else {
      add(first, before + replacement, words, edited);
      add(last, after, moved(wordsAfter, -span.end()), edited);
    }
    return edited;
  }

  /** Each new word is said with the old one in whose place it is; of several, the first. */
  private static List<Word> replaced(Stretch said, Span span, String replacement) {
    List<Integer> old = starts(said.text().substring(span.start(), span.end()));
    List<Integer> right = starts(replacement);
    List<Word> timed = said.words(span.start(), span.end());
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < right.size(); i++) {
      int one = i * old.size() / right.size();
      if (i == 0 || one > (i - 1) * old.size() / right.size()) {
        int at = span.start() + old.get(one);
        int start = span.start() + right.get(i);
        timed.stream()
            .filter(word -> word.start() == at)
            .forEach(word -> words.add(new Word(start, word.startMillis())));
      }
    }
    return words;
  }

  private static List<Integer> starts(String text) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' ')) {
        starts.add(i);
      }
    }
    return starts;
  }

  private static List<Word> moved(List<Word> words, int by) {
    return words.stream().map(word -> new Word(word.start() + by, word.startMillis())).toList();
  }

  /** Adds a cue with single spaces, if it has any text. */
  private static void add(Cue cue, String text, List<Word> words, List<Cue> edited) {
    StringBuilder tidy = new StringBuilder();
    int[] places = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      places[i] = tidy.length();
      if (text.charAt(i) != ' ' || (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ')) {
        tidy.append(text.charAt(i));
      }
    }
    String said = tidy.toString().stripTrailing();
    if (!said.isEmpty()) {
      edited.add(
          cue.saying(
              said,
              words.stream()
                  .map(word -> new Word(places[word.start()], word.startMillis()))
                  .toList()));
    }
  }
}
