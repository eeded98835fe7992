package cuepoint.caption.cue;

import cuepoint.talk.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One displayed line of a cue.
 *
 * @param text without markup, single spaces; empty where the line shows nothing
 * @param words those of its words whose times are in the file
 * @param speaker who says it, if the file shows that
 * @param highlight the word that is being spoken, if it looks different
 */
public record Row(String text, List<Word> words, Optional<String> speaker, Highlight highlight) {
  public Row {
    speaker = speaker.filter(name -> !SpeakerName.isId(name));
  }

  public Row(String text, List<Word> words, Optional<String> speaker) {
    this(text, words, speaker, Highlight.NONE);
  }

  public static Row of(String text) {
    return new Row(text, List.of(), Optional.empty());
  }

  public boolean blank() {
    return text.isEmpty();
  }

  public boolean wordsTimed() {
    return !words.isEmpty();
  }

  public Row spokenBy(Optional<String> name) {
    return name.equals(speaker) ? this : new Row(text, words, name, highlight);
  }

  public Row highlighting(Highlight spoken) {
    return new Row(text, words, speaker, spoken);
  }

  /**
   * The row with its word timed, if it has only one: speech recognition gives no times to a line of
   * one word, which is spoken when its cue starts.
   */
  public Row oneWordAt(long startMillis) {
    boolean oneWord = !text.isEmpty() && text.indexOf(' ') < 0 && !text.startsWith("[");
    return wordsTimed() || !oneWord
        ? this
        : new Row(text, List.of(new Word(0, startMillis)), speaker);
  }

  /** The row with its words later by so many ms, or earlier if below 0, but not before 0. */
  Row later(long millis) {
    List<Word> later =
        words.stream()
            .map(word -> new Word(word.start(), Math.max(0, word.startMillis() + millis)))
            .toList();
    return new Row(text, later, speaker);
  }

  /** The row and the one below it, as one. */
  public Row followedBy(Row below) {
    int offset = text.length() + 1;
    List<Word> both = new ArrayList<>(words);
    below.words.forEach(word -> both.add(new Word(offset + word.start(), word.startMillis())));
    return new Row(text + ' ' + below.text, both, speaker);
  }

  /** The row from the given character on, without leading spaces. */
  public Row from(int position) {
    String rest = text.substring(position).stripLeading();
    int cut = text.length() - rest.length();
    List<Word> shifted =
        words.stream()
            .filter(word -> word.start() >= cut)
            .map(word -> new Word(word.start() - cut, word.startMillis()))
            .toList();
    return new Row(rest, shifted, speaker);
  }
}
