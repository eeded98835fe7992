package cuepoint.export;

import cuepoint.search.Moment;
import cuepoint.search.Range;
import cuepoint.search.Snippet;
import cuepoint.talk.BareTalk;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import cuepoint.talk.JoinedCues;
import cuepoint.talk.Precision;
import cuepoint.talk.SpokenTime;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import cuepoint.talk.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A talk of sentences at random, and its moments. */
record InventedTalk(Random random) {
  private static final List<String> SENTENCES =
      List.of(
          "So what does a probe cost?",
          "Almost nothing, until it is enabled.",
          "Yes.",
          "Mr. Smith measured 3.5 ns vs. 4 ns, on a machine with nothing else to do, at 5 p.m.",
          "(And that is the trick.)",
          "and so on and so forth without any mark at all, ".repeat(5) + "for quite some time.");

  /** What is known of it, with its length in ms. */
  static Talk of(long millis) {
    return BareTalk.of("conf/a", "A", "en", Optional.of(millis));
  }

  /** Some words that match in the middle of what is said around them. */
  Moment moment(JoinedCues said, int offset, int number) {
    String text = said.text();
    int match = text.lastIndexOf(' ', offset) + 1;
    int start = text.lastIndexOf(' ', Math.max(0, match - 2 - random.nextInt(200))) + 1;
    int end = Math.min(text.length(), match + 3 + random.nextInt(150));
    SpokenTime time = said.timeAt(match);
    Range found = new Range(match - start, Math.min(end, match + 3) - start);
    return new Moment(
        time.millis(),
        time.millis(),
        time.millis() + 3000,
        number % 7 == 6 ? Precision.TALK : Precision.CUE,
        number % 3 == 1 ? Moment.Kind.GUESS : Moment.Kind.EXACT,
        "en",
        Optional.empty(),
        Optional.empty(),
        new Snippet(text.substring(start, end), number % 5 == 4 ? List.of() : List.of(found)));
  }

  /**
   * Some 1,500 words, in cues.
   *
   * @param words how many each has; 0 for sentences with times of their words, 1 for sentences
   *     without
   */
  Transcript transcript(int words) {
    List<Cue> cues = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    long millis = 500;
    for (int said = 0; said < 1500; ) {
      String next = SENTENCES.get(random.nextInt(SENTENCES.size()));
      open.append(open.isEmpty() ? "" : " ").append(next);
      said += next.split(" ").length;
      if (open.toString().split(" ").length >= words) {
        long length = 60L * open.length() + random.nextInt(500);
        cues.add(cue(millis, length, open.toString(), words == 0));
        millis += length + (random.nextInt(3) == 0 ? random.nextInt(5000) : 0);
        open.setLength(0);
      }
    }
    return new Transcript("en", CaptionKind.MANUAL, cues);
  }

  private Cue cue(long start, long length, String text, boolean timed) {
    List<Word> words = new ArrayList<>();
    for (int at = 0; timed && at >= 0; at = text.indexOf(' ', at + 1)) {
      words.add(new Word(at == 0 ? 0 : at + 1, start + length * at / text.length()));
    }
    Optional<String> speaker = Optional.of("Ada").filter(ada -> random.nextInt(4) == 0);
    return new Cue(start, start + length, speaker, text, words);
  }
}
