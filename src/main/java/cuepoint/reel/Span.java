package cuepoint.reel;

import cuepoint.reading.Sentence;
import cuepoint.search.Moment.Kind;
import cuepoint.search.Range;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sentences of a transcript that become one clip.
 *
 * @param first index of the first sentence
 * @param last index of the last, inclusive
 * @param matches what was searched for, in the whole text
 * @param kind the best that one of the matches is
 */
record Span(int first, int last, List<Range> matches, Kind kind) {

  Span {
    matches = List.copyOf(matches);
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("sentences " + first + " to " + last);
    }
  }

  long startMillis(List<Sentence> sentences) {
    return sentences.get(first).startMillis();
  }

  long endMillis(List<Sentence> sentences) {
    return sentences.get(last).endMillis();
  }

  long millis(List<Sentence> sentences) {
    return endMillis(sentences) - startMillis(sentences);
  }

  Span with(int otherFirst, int otherLast) {
    return new Span(otherFirst, otherLast, matches, kind);
  }

  /** Both, and what is between them. */
  Span and(Span other) {
    return new Span(
        Math.min(first, other.first),
        Math.max(last, other.last),
        Stream.concat(matches.stream(), other.matches.stream()).toList(),
        kind.compareTo(other.kind) <= 0 ? kind : other.kind);
  }
}
