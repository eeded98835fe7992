package cuepoint.caption.cleaning;

import cuepoint.caption.cue.Highlight;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Row;
import cuepoint.talk.Word;
import java.util.ArrayList;
import java.util.List;

/** One line that several cues show, with the times at which they show more of it. */
final class GrowingLine {
  private final RawCue first;
  private final List<Word> words = new ArrayList<>();
  private RawCue latest;
  private long endMillis;

  /** The cue in which what is shown by now was first shown. */
  private RawCue grown;

  private Highlight highlight;
  private boolean highlighted;

  /** Where the last row of the first cue begins, which is its newest; -1 if not known. */
  private int lastRow;

  /**
   * @param highlights whether what is highlighted is being spoken
   */
  GrowingLine(RawCue first, boolean highlights) {
    this.first = first;
    this.latest = first;
    this.endMillis = first.endMillis();
    this.grown = first;
    this.lastRow =
        first.rows().isEmpty()
            ? 0
            : Continuation.text(first).length() - first.rows().getLast().text().length();
    this.highlight = highlights ? Continuation.highlight(first) : Highlight.NONE;
    if (highlight.present()) {
      words.add(new Word(highlight.start(), first.startMillis()));
    }
  }

  /** Adds the next cue that shows the line. */
  void add(RawCue cue, Continuation how) {
    revise(Continuation.text(latest), Continuation.text(cue));
    switch (how) {
      case ROWS_ADDED, WORDS_ADDED, CHARACTERS_ADDED -> spoken(nextWord(cue), shown(cue));
      case HIGHLIGHT_MOVED -> highlighted = true;
      case REVISED, HELD, REPEATED, NONE -> {}
    }
    Highlight next = Continuation.highlight(cue);
    if (next.present()) {
      if (how == Continuation.HIGHLIGHT_MOVED) {
        boolean grows = next.start() < highlight.end();
        spoken(grows ? highlight.end() + 1 : next.start(), cue.startMillis());
      }
      highlight = next;
    }
    grown = how == Continuation.HELD ? grown : cue;
    latest = cue;
    endMillis = Math.max(endMillis, cue.endMillis());
  }

  /** Where cues of one line all start with it, what is new follows the end of the one before. */
  private long shown(RawCue cue) {
    return cue.startMillis() == latest.startMillis() ? latest.endMillis() : cue.startMillis();
  }

  /** The end of the text if all that is new belongs to the last word. */
  private int nextWord(RawCue cue) {
    String text = Continuation.text(cue);
    int end = Revision.end(Continuation.text(latest), text);
    int added = Revision.nextLetter(text, end);
    int space = text.indexOf(' ', end);
    if ((space < 0 || space > added) && Revision.isWrittenWithoutSpaces(text, added)) {
      return added;
    }
    return space < 0 ? text.length() : space + 1;
  }

  /** Keeps the times of those words that are found in the line as it is now written. */
  private void revise(String shown, String text) {
    if (text.startsWith(shown)) {
      return;
    }
    int[] offsets = words.stream().mapToInt(Word::start).toArray();
    int[] starts = Revision.wordStarts(shown, text, offsets);
    List<Word> before = List.copyOf(words);
    words.clear();
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] >= 0) {
        spoken(starts[i], before.get(i).startMillis());
      }
    }
    lastRow = lastRow < 0 ? -1 : Revision.wordStarts(shown, text, lastRow)[0];
  }

  /** Whether a cue with the same words in other case or punctuation belongs to the line. */
  boolean mayBeRevised(RawCue cue) {
    return Continuation.isRevised(latest, cue, !grown.equals(first));
  }

  private void spoken(int offset, long millis) {
    if (words.isEmpty() || offset > words.getLast().start()) {
      words.add(new Word(offset, millis));
    }
  }

  /** The line as one cue. */
  RawCue cue() {
    List<Row> rows = grown.rows();
    boolean timed = rows.stream().anyMatch(Row::wordsTimed);
    List<Row> whole =
        timed || (grown.equals(first) && !highlight.present()) ? rows : withWords(rows);
    return new RawCue(first.startMillis(), endMillis, whole, grown.line());
  }

  private List<Row> withWords(List<Row> rows) {
    if (!highlighted && !words.isEmpty() && lastRow >= 0 && lastRow < words.getFirst().start()) {
      words.addFirst(new Word(lastRow, first.startMillis()));
    }
    List<Row> timed = new ArrayList<>(rows.size());
    int from = 0;
    for (Row row : rows) {
      int to = from + row.text().length();
      int offset = from;
      List<Word> own =
          words.stream()
              .filter(word -> word.start() >= offset && word.start() < to)
              .map(word -> new Word(word.start() - offset, word.startMillis()))
              .toList();
      timed.add(new Row(row.text(), own, row.speaker()));
      from = to + 1;
    }
    return timed;
  }
}
