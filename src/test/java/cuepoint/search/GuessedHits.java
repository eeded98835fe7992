package cuepoint.search;

import cuepoint.talk.CaptionKind;
import cuepoint.talk.Event;
import cuepoint.talk.Extent;
import cuepoint.talk.Precision;
import cuepoint.talk.Talk;
import cuepoint.video.Video;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers to words that no talk says. */
public final class GuessedHits {
  private static final String URL = "https://youtu.be/aaaaaaaaaaa?t=59";

  private GuessedHits() {}

  /** No hits, but a spelling that may have been meant. */
  public static Hits notAnswered(String word, String didYouMean) {
    return hits(word, List.of(word), Optional.of(didYouMean), Map.of(), List.of());
  }

  /** A hit that holds only a guess. */
  public static Hits guessed(String word, String guess) {
    return hits(
        word,
        List.of(word),
        Optional.of(guess),
        Map.of(word, List.of(guess)),
        List.of(hit(List.of(word), Moment.Kind.GUESS, "we talk about " + guess, guess)));
  }

  /** A hit that holds one word of two, and one that holds only a guess at the other. */
  public static Hits partly(String known, String word, String guess) {
    return hits(
        known + " " + word,
        List.of(word),
        Optional.of(known + " " + guess),
        Map.of(word, List.of(guess)),
        List.of(
            hit(List.of(word), Moment.Kind.EXACT, "we talk about " + known, known),
            hit(List.of(known, word), Moment.Kind.GUESS, "the " + guess + " of it", guess)));
  }

  private static Hits hits(
      String query,
      List<String> missing,
      Optional<String> didYouMean,
      Map<String, List<String>> alsoHeardAs,
      List<Hit> hits) {
    return new Hits(
        query,
        List.of(),
        didYouMean,
        missing,
        alsoHeardAs,
        hits.size(),
        new Hits.Took(0, 0),
        Facets.NONE,
        hits);
  }

  private static Hit hit(List<String> missing, Moment.Kind kind, String text, String marked) {
    int start = text.indexOf(marked);
    Snippet snippet = new Snippet(text, List.of(new Range(start, start + marked.length())));
    Moment moment =
        new Moment(
            59_000,
            61_000,
            64_000,
            Precision.WORD,
            kind,
            "en",
            Optional.empty(),
            Optional.of(URL),
            snippet);
    return new Hit(talk(), 1, missing, List.of(), List.of(moment), List.of(61_000L));
  }

  private static Talk talk() {
    return new Talk(
        "conf/talk",
        Event.named("conf"),
        "A talk",
        List.of("Ada"),
        "",
        Optional.empty(),
        "en",
        Optional.of(120_000L),
        Extent.WHOLE,
        List.of(),
        List.of(),
        Optional.of(CaptionKind.AUTOMATIC),
        Video.of("https://youtu.be/aaaaaaaaaaa", ""),
        Optional.empty(),
        List.of());
  }
}
