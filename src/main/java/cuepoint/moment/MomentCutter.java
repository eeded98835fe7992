package cuepoint.moment;

import cuepoint.search.Moment;
import cuepoint.search.Range;
import cuepoint.talk.Passage;
import cuepoint.talk.SpokenTime;
import cuepoint.talk.Talk;
import java.util.List;

/**
 * Makes a moment of what is said in a passage.
 *
 * @param talk of the passage
 * @param leadInMillis as of {@link Moments#leadInMillis}
 */
record MomentCutter(Talk talk, long leadInMillis) {

  /**
   * The moment.
   *
   * @param said what it is about, in the passage's text
   */
  Moment moment(MatchedPassage matched, Borders borders, Range said) {
    Passage passage = matched.passage();
    Range part = SnippetCutter.around(borders, said);
    SpokenTime time = passage.timeAt(said.start());
    long from = LeadIn.start(passage, borders, said.start(), leadInMillis);
    return new Moment(
        from,
        time.millis(),
        Math.max(time.millis(), passage.cueAt(part.end() - 1).endMillis()),
        time.precision(),
        kind(matched.occurrences(), part),
        matched.language(),
        passage.cueAt(said.start()).speaker(),
        talk.linkAt(from, time.precision()),
        SnippetCutter.cut(borders.text(), part, matched.occurrences()));
  }

  private static Moment.Kind kind(List<Occurrence> occurrences, Range part) {
    if (occurrences.isEmpty()) {
      return Moment.Kind.RELATED;
    }
    return occurrences.stream()
            .filter(each -> each.start() >= part.start() && each.end() <= part.end())
            .allMatch(Occurrence::guessed)
        ? Moment.Kind.GUESS
        : Moment.Kind.EXACT;
  }
}
