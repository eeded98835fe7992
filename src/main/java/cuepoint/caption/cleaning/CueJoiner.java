package cuepoint.caption.cleaning;

import cuepoint.caption.cue.CaptionSink;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Row;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.util.ArrayList;
import java.util.List;

/** The last stage: joins the rows of a cue, into one cue for each of its speakers. */
final class CueJoiner extends Stage {
  private final CaptionSink sink;

  CueJoiner(CaptionSink sink) {
    this.sink = sink;
  }

  @Override
  void cue(RawCue cue) {
    List<Row> rows = cue.withoutBlankRows().rows();
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || !rows.get(i).speaker().equals(rows.get(from).speaker())) {
        sink.cue(joined(cue, rows.subList(from, i)));
        from = i;
      }
    }
  }

  @Override
  void end() {}

  private static Cue joined(RawCue cue, List<Row> rows) {
    Row first = rows.get(0);
    if (rows.size() == 1) {
      return cue(cue, first, first.text(), words(cue, first));
    }
    StringBuilder text = new StringBuilder();
    List<Word> words = new ArrayList<>();
    for (Row row : rows) {
      int offset = text.isEmpty() ? 0 : text.append(' ').length();
      text.append(row.text());
      for (Word word : words(cue, row)) {
        words.add(new Word(offset + word.start(), word.startMillis()));
      }
    }
    return cue(cue, first, text.toString(), words);
  }

  private static Cue cue(RawCue cue, Row first, String text, List<Word> words) {
    return new Cue(cue.startMillis(), cue.endMillis(), first.speaker(), text, words, cue.line());
  }

  private static List<Word> words(RawCue cue, Row row) {
    return cue.timed() ? row.words() : List.of();
  }
}
