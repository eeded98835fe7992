package cuepoint.lucene.distributed;

import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;

import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Talks at two events that say the same few words, each some of them more often. */
final class RandomTalks {
  static final List<String> EVENTS = List.of("ash", "oak");

  private static final List<String> WORDS =
      List.of(
          "basalt", "basil", "candle", "canvas", "copper", "cotton", "granite", "gravel", "harbor",
          "harvest", "lantern", "lattice", "magnet", "marble", "mortar", "pebble", "pepper",
          "saddle", "saffron", "timber", "timpani", "velvet", "walnut", "walrus");

  private static final int TALKS = 9;
  private static final int CUES = 30;

  private final Random random = new Random(7);

  private RandomTalks() {}

  static Recording[] all() {
    RandomTalks talks = new RandomTalks();
    return IntStream.range(0, TALKS).mapToObj(talks::talk).toArray(Recording[]::new);
  }

  private Recording talk(int number) {
    Cue[] cues =
        IntStream.range(0, CUES).mapToObj(i -> spoken(5 * i, said(number))).toArray(Cue[]::new);
    return recording(
        EVENTS.get(number % 3 / 2) + "/" + number,
        "Of " + word(number) + " and " + word(number),
        word(number) + " Moreau",
        cues);
  }

  private String said(int number) {
    return IntStream.range(0, 6).mapToObj(i -> word(number)).collect(Collectors.joining(" "));
  }

  /** Those near the talk's own are the commonest. */
  private String word(int number) {
    int distance = (int) Math.abs(random.nextGaussian() * WORDS.size() / 4);
    return WORDS.get((2 * number + distance) % WORDS.size());
  }
}
