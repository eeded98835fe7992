package cuepoint.reel;

import cuepoint.reading.Sentence;
import cuepoint.reading.Sentences;
import cuepoint.search.Moment;
import cuepoint.search.Place;
import cuepoint.search.Range;
import cuepoint.search.Snippet;
import cuepoint.talk.JoinedCues;
import cuepoint.talk.Transcript;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A transcript as one text, divided into sentences. For one thread. */
final class SpokenText {
  private final Transcript transcript;
  private final JoinedCues joined;
  private final List<Sentence> sentences;
  private final int[] sentenceStarts;

  SpokenText(Transcript transcript) {
    this.transcript = transcript;
    this.joined = new JoinedCues(transcript.cues());
    this.sentences = Sentences.of(transcript.cues());
    this.sentenceStarts =
        sentences.stream().mapToInt(sentence -> range(sentence).start()).toArray();
  }

  Transcript transcript() {
    return transcript;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** Where a place is in the whole text. */
  Range range(Place place) {
    int start = joined.start(place.cue());
    return new Range(start + place.range().start(), start + place.range().end());
  }

  /** Where a sentence is in the whole text. */
  Range range(Sentence sentence) {
    return new Range(
        joined.start(sentence.firstCue()) + sentence.start(),
        joined.start(sentence.lastCue()) + sentence.end());
  }

  /** The index of the sentence at an offset of the whole text. */
  int sentenceAt(int offset) {
    int index = Arrays.binarySearch(sentenceStarts, offset);
    return Math.max(0, index >= 0 ? index : -index - 2);
  }

  /** The index of the last sentence that has begun at a time, in ms, or else the first. */
  int sentenceAt(long millis) {
    int at = 0;
    for (int i = 1; i < sentences.size(); i++) {
      if (sentences.get(i).timed() && sentences.get(i).startMillis() <= millis) {
        at = i;
      }
    }
    return at;
  }

  /** Who says a sentence, where the captions name speakers. */
  Optional<String> speaker(Sentence sentence) {
    return transcript.cues().get(sentence.firstCue()).speaker();
  }

  /**
   * What some sentences say.
   *
   * @param first index of the first of them
   * @param last index of the last, inclusive
   * @param matches in the whole text, in any order
   */
  Snippet said(int first, int last, List<Range> matches) {
    int start = range(sentences.get(first)).start();
    int end = range(sentences.get(last)).end();
    List<Range> within =
        matches.stream()
            .filter(match -> match.start() < end && match.end() > start)
            .map(match ->
                new Range(
                    Math.max(match.start(), start) - start, Math.min(match.end(), end) - start))
            .toList();
    return new Snippet(joined.text().substring(start, end), Range.merged(within));
  }

  /**
   * Where the words of a moment that match are in the whole text; empty where its snippet is not
   * found again.
   */
  List<Range> matches(Moment moment) {
    int found = nearest(moment);
    return found < 0
        ? List.of()
        : moment.snippet().matches().stream()
            .map(match -> new Range(found + match.start(), found + match.end()))
            .toList();
  }

  /** When the first of some matches is said, in ms. */
  long startMillis(List<Range> matches, long otherwise) {
    return matches.stream()
        .mapToInt(Range::start)
        .mapToObj(offset -> joined.timeAt(offset).millis())
        .findFirst()
        .orElse(otherwise);
  }

  /** Where its snippet is; if it is said more than once, nearest to its time. */
  private int nearest(Moment moment) {
    String text = joined.text();
    String snippet = moment.snippet().text();
    int best = -1;
    long least = Long.MAX_VALUE;
    for (int at = text.indexOf(snippet); at >= 0 && least > 0; at = text.indexOf(snippet, at + 1)) {
      int match = moment.snippet().matches().stream().findFirst().map(Range::start).orElse(0);
      long away = Math.abs(joined.timeAt(at + match).millis() - moment.matchMillis());
      if (away < least) {
        best = at;
        least = away;
      }
    }
    return best;
  }
}
