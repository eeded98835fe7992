package cuepoint.reel;

import cuepoint.reading.Sentence;
import cuepoint.reading.Sentences;
import cuepoint.search.Moment;
import cuepoint.search.Place;
import cuepoint.search.Range;
import cuepoint.search.Snippet;
import cuepoint.talk.Cue;
import cuepoint.talk.Transcript;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A transcript as one text, divided into sentences. For one thread. */
final class SpokenText {
  private final Transcript transcript;
  private final String text;
  private final int[] starts;
  private final List<Sentence> sentences;
  private final int[] sentenceStarts;

  SpokenText(Transcript transcript) {
    this.transcript = transcript;
    List<Cue> cues = transcript.cues();
    this.text = cues.stream().map(Cue::text).collect(Collectors.joining(" "));
    this.starts = new int[cues.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + cues.get(i - 1).text().length() + 1;
    }
    this.sentences = Sentences.of(cues);
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
    int start = starts[place.cue()];
    return new Range(start + place.range().start(), start + place.range().end());
  }

  /** Where a sentence is in the whole text. */
  Range range(Sentence sentence) {
    return new Range(
        starts[sentence.firstCue()] + sentence.start(),
        starts[sentence.lastCue()] + sentence.end());
  }

  /** The index of the sentence at an offset of the whole text. */
  int sentenceAt(int offset) {
    return Math.max(0, lastUpTo(sentenceStarts, offset));
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
    return new Snippet(text.substring(start, end), Range.merged(within));
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
        .mapToObj(this::millis)
        .findFirst()
        .orElse(otherwise);
  }

  /** Where its snippet is; if it is said more than once, nearest to its time. */
  private int nearest(Moment moment) {
    String snippet = moment.snippet().text();
    int best = -1;
    long least = Long.MAX_VALUE;
    for (int at = text.indexOf(snippet); at >= 0 && least > 0; at = text.indexOf(snippet, at + 1)) {
      int match = moment.snippet().matches().stream().findFirst().map(Range::start).orElse(0);
      long away = Math.abs(millis(at + match) - moment.matchMillis());
      if (away < least) {
        best = at;
        least = away;
      }
    }
    return best;
  }

  private long millis(int offset) {
    int cue = lastUpTo(starts, offset);
    return transcript.cues().get(cue).timeAt(offset - starts[cue]).millis();
  }

  private static int lastUpTo(int[] ascending, int most) {
    int index = Arrays.binarySearch(ascending, most);
    return index >= 0 ? index : -index - 2;
  }
}
