package cuepoint.reel;

import cuepoint.reading.Sentence;
import cuepoint.search.Moment;
import cuepoint.search.Range;
import cuepoint.search.Snippet;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Cuts clips from a transcript, so that they begin and end with its sentences. For one thread. */
final class ClipCutter {
  /** A shorter clip is over before it is understood, in ms. */
  private static final long SHORT_MILLIS = 4000;

  /** Who wants to hear more opens the talk, in ms. */
  private static final long LONG_MILLIS = 40_000;

  /** Clips with a shorter pause between them sound as one, in ms. */
  private static final long APART_MILLIS = 500;

  /** How long before a match a clip begins that must begin within a sentence, in ms. */
  private static final long LEAD_IN_MILLIS = 5000;

  private final Talk talk;
  private final SpokenText spoken;
  private final List<Sentence> sentences;

  ClipCutter(Talk talk, Transcript transcript) {
    this.talk = talk;
    this.spoken = new SpokenText(transcript);
    this.sentences = spoken.sentences();
  }

  /** The clips of moments of this transcript that have times, in time order. */
  List<Clip> clips(List<Moment> moments) {
    List<Span> spans = new ArrayList<>();
    moments.stream()
        .map(this::span)
        .sorted(Comparator.comparingInt(Span::first))
        .forEach(next -> add(next, spans));
    return spans.stream().map(this::clip).toList();
  }

  private void add(Span next, List<Span> spans) {
    if (!spans.isEmpty() && areOne(spans.getLast(), next)) {
      spans.add(spans.removeLast().and(next));
    } else {
      spans.add(next);
    }
  }

  private boolean areOne(Span before, Span after) {
    long pause = after.startMillis(sentences) - before.endMillis(sentences);
    return after.first() <= before.last()
        || (pause <= APART_MILLIS && before.and(after).millis(sentences) <= LONG_MILLIS);
  }

  private Span span(Moment moment) {
    List<Range> matches = spoken.matches(moment);
    int at = spoken.sentenceAt(moment.matchMillis());
    int first = matches.isEmpty() ? at : spoken.sentenceAt(matches.getFirst().start());
    int last = matches.isEmpty() ? at : spoken.sentenceAt(matches.getLast().end() - 1);
    Span span = new Span(first, Math.max(first, last), matches, moment.kind());
    return longEnough(shortEnough(span));
  }

  private Span shortEnough(Span span) {
    Span left = span;
    while (left.first() < left.last() && left.millis(sentences) > LONG_MILLIS) {
      left = left.with(left.first(), left.last() - 1);
    }
    return left;
  }

  /** With what the same person says next, or before, while it is too short. */
  private Span longEnough(Span span) {
    Span grown = span;
    while (grown.millis(sentences) < SHORT_MILLIS) {
      if (goesOn(grown.last(), grown.last() + 1)) {
        grown = grown.with(grown.first(), grown.last() + 1);
      } else if (goesOn(grown.first() - 1, grown.first())) {
        grown = grown.with(grown.first() - 1, grown.last());
      } else {
        break;
      }
    }
    return grown;
  }

  /** Whether one person says a sentence right after another. */
  private boolean goesOn(int before, int after) {
    if (before < 0 || after >= sentences.size()) {
      return false;
    }
    Sentence one = sentences.get(before);
    Sentence next = sentences.get(after);
    return one.timed()
        && next.timed()
        && next.startMillis() - one.endMillis() <= SHORT_MILLIS / 2
        && next.endMillis() - next.startMillis() <= LONG_MILLIS / 2
        && spoken.speaker(one).equals(spoken.speaker(next));
  }

  /** A single sentence that is too long is heard from a little before what was searched for. */
  private Clip clip(Span span) {
    long end = span.endMillis(sentences);
    long start = Math.max(0, span.startMillis(sentences));
    if (span.first() == span.last() && end - start > LONG_MILLIS) {
      start = Math.max(start, spoken.startMillis(span.matches(), start) - LEAD_IN_MILLIS);
      end = Math.min(end, start + LONG_MILLIS);
    }
    return new Clip(
        talk,
        spoken.transcript().language(),
        start,
        Math.max(start + 1, end),
        spoken.said(span.first(), span.last(), span.matches()),
        spoken.speaker(sentences.get(span.first())),
        span.kind());
  }

  /**
   * The clip that a person has picked: what is said in it are the sentences that are mostly in it.
   */
  Clip picked(ClipAddress address) {
    int[] heard =
        IntStream.range(0, sentences.size())
            .filter(i -> isHeard(sentences.get(i), address))
            .toArray();
    return new Clip(
        talk,
        spoken.transcript().language(),
        address.startMillis(),
        address.endMillis(),
        heard.length == 0
            ? new Snippet("", List.of())
            : spoken.said(heard[0], heard[heard.length - 1], List.of()),
        heard.length == 0 ? Optional.empty() : spoken.speaker(sentences.get(heard[0])),
        Moment.Kind.EXACT);
  }

  private static boolean isHeard(Sentence sentence, ClipAddress clip) {
    long start = Math.max(sentence.startMillis(), clip.startMillis());
    long end = Math.min(sentence.endMillis(), clip.endMillis());
    long shorter =
        Math.min(
            sentence.endMillis() - sentence.startMillis(), clip.endMillis() - clip.startMillis());
    return sentence.timed() && 2 * (end - start) > shorter;
  }
}
