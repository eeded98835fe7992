package cuepoint.moment;

import cuepoint.search.Moment;
import cuepoint.search.Range;
import cuepoint.talk.Passage;
import cuepoint.talk.SpokenTime;
import cuepoint.talk.Talk;
import cuepoint.talk.WiderPassage;
import java.util.ArrayList;
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
    Excerpt excerpt = Excerpt.of(matched, borders, said);
    Passage passage = excerpt.passage();
    int first = excerpt.said().start();
    Range part = excerpt.part();
    SpokenTime time = passage.timeAt(first);
    long from = LeadIn.start(passage, excerpt.borders(), first, leadInMillis);
    return new Moment(
        from,
        time.millis(),
        Math.max(time.millis(), passage.cueAt(part.end() - 1).endMillis()),
        time.precision(),
        kind(excerpt.occurrences(), part),
        matched.language(),
        passage.cueAt(first).speaker(),
        talk.linkAt(from, time.precision()),
        SnippetCutter.cut(excerpt.borders().text(), part, excerpt.occurrences()));
  }

  private static Moment.Kind kind(List<Occurrence> occurrences, Range part) {
    List<Occurrence> shown =
        occurrences.stream()
            .filter(each -> each.start() >= part.start() && each.end() <= part.end())
            .toList();
    if (shown.isEmpty()) {
      return Moment.Kind.RELATED;
    }
    return shown.stream().allMatch(Occurrence::guessed) ? Moment.Kind.GUESS : Moment.Kind.EXACT;
  }

  /**
   * What is shown of a passage, and of what is said around it if the passage ends too soon.
   *
   * @param said what the moment is about
   * @param part what is shown
   * @param occurrences in the passage, and in what else is shown
   */
  private record Excerpt(
      Passage passage, Borders borders, Range said, Range part, List<Occurrence> occurrences) {

    static Excerpt of(MatchedPassage matched, Borders borders, Range said) {
      Range part = SnippetCutter.around(borders, said);
      Excerpt excerpt = new Excerpt(matched.passage(), borders, said, part, matched.occurrences());
      boolean before = SnippetCutter.isCutBefore(borders, said, part);
      boolean after = SnippetCutter.isCutAfter(borders, part);
      return before || after ? excerpt.in(matched.wider(before, after), matched) : excerpt;
    }

    private Excerpt in(WiderPassage wider, MatchedPassage matched) {
      if (wider.passage().cues().size() == passage.cues().size()) {
        return this;
      }
      Borders all = new Borders(wider.passage());
      Range moved = new Range(said.start() + wider.before(), said.end() + wider.before());
      Range shown = SnippetCutter.around(all, moved);
      List<Occurrence> known = new ArrayList<>();
      occurrences.forEach(each -> known.add(each.moved(wider.before())));
      if (shown.start() < wider.before()
          || shown.end() > wider.before() + borders.text().length()) {
        known.addAll(matched.around(wider, shown));
      }
      return new Excerpt(wider.passage(), all, moved, shown, known);
    }
  }
}
