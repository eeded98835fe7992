package cuepoint.border;

import cuepoint.talk.Chapter;
import cuepoint.talk.Cue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Proposes where the talks of a recording are, from what is said, and when. */
public final class ProposedTalks {
  /** No talk is shorter, in ms: a lightning talk has five minutes, or three. */
  private static final long SHORTEST_MILLIS = 150_000;

  /** A chapter begins so near to the place that it means, in ms. */
  private static final long NEAR_MILLIS = 15_000;

  /** Applause goes on before and after the last words, in ms. */
  private static final long APPLAUSE_MILLIS = 20_000;

  /** A place is looked at if it has a sign that takes little time to see. */
  private static final long PAUSE_MILLIS = 1_500;

  /** The longest that a cue is spoken, in ms, and each character of it. */
  private static final long SLOW_MILLIS = 2_000;

  private static final long SLOW_MILLIS_PER_CHARACTER = 120;

  private static final int FIRST_WORDS = 60;

  /** By when a sound begins that is a cue of its own: the latest end of those until then. */
  private final Map<Sound, NavigableMap<Long, Long>> sounds = new EnumMap<>(Sound.class);

  private final List<Cue> spoken = new ArrayList<>();

  /** The sounds in each of the spoken cues. */
  private final List<Set<Sound>> heardIn = new ArrayList<>();

  private final List<Chapter> chapters;

  private ProposedTalks(List<Cue> cues, List<Chapter> chapters) {
    this.chapters = chapters;
    cues.stream().filter(Cue::timed).forEach(this::add);
  }

  private void add(Cue cue) {
    Set<Sound> heard = Sound.in(cue);
    if (!Sound.isAlone(cue)) {
      spoken.add(cue);
      heardIn.add(heard);
      return;
    }
    for (Sound sound : heard) {
      NavigableMap<Long, Long> ends = sounds.computeIfAbsent(sound, one -> new TreeMap<>());
      long until = ends.isEmpty() ? 0 : ends.lastEntry().getValue();
      ends.put(cue.startMillis(), Math.max(until, cue.endMillis()));
    }
  }

  /**
   * The talks of a recording, in order; one if it does not seem to be divided, none if nothing in
   * it is timed.
   *
   * @param cues in time order
   * @param chapters in time order
   */
  public static List<ProposedTalk> of(List<Cue> cues, List<Chapter> chapters) {
    ProposedTalks proposed = new ProposedTalks(cues, chapters);
    return proposed.spoken.isEmpty() ? List.of() : proposed.talks();
  }

  private List<ProposedTalk> talks() {
    List<ProposedTalk> talks = new ArrayList<>();
    Optional<Gap> from = Optional.empty();
    for (Gap border : borders()) {
      talks.add(talk(from, border.endMillis()));
      from = Optional.of(border);
    }
    talks.add(talk(from, spoken.stream().mapToLong(ProposedTalks::saidUntil).max().orElseThrow()));
    return talks;
  }

  private ProposedTalk talk(Optional<Gap> begin, long saidUntil) {
    int first = begin.map(Gap::next).orElse(0);
    long start = spoken.get(first).startMillis() / 1000 * 1000;
    long end = Math.max(start / 1000 + 1, (saidUntil + 999) / 1000) * 1000;
    Optional<Chapter> chapter =
        begin.isPresent()
            ? begin.get().chapter()
            : chapter(-NEAR_MILLIS, spoken.getFirst().startMillis());
    String words = spoken.get(first).text();
    return new ProposedTalk(
        start,
        end,
        chapter.map(Chapter::title),
        begin.map(Gap::signs).orElse(List.of()),
        words.length() > FIRST_WORDS ? words.substring(0, FIRST_WORDS - 1) + "…" : words);
  }

  /** The likeliest places that leave room for a talk on both sides, in order. */
  private Collection<Gap> borders() {
    TreeMap<Long, Gap> borders = new TreeMap<>();
    long begin = spoken.getFirst().startMillis();
    long end = spoken.getLast().endMillis();
    gaps().stream()
        .filter(gap -> gap.score() >= Gap.LIKELY)
        .sorted(Comparator.comparingDouble(Gap::score).reversed())
        .filter(gap -> gap.startMillis() - begin >= SHORTEST_MILLIS)
        .filter(gap -> end - gap.startMillis() >= SHORTEST_MILLIS)
        .forEach(gap -> {
          long from = gap.startMillis() - SHORTEST_MILLIS;
          long to = gap.startMillis() + SHORTEST_MILLIS;
          if (borders.subMap(from, to).isEmpty()) {
            borders.put(gap.startMillis(), gap);
          }
        });
    return borders.values();
  }

  private List<Gap> gaps() {
    Vocabulary vocabulary = new Vocabulary(spoken);
    Cast cast = new Cast(spoken);
    List<Gap> gaps = new ArrayList<>();
    long saidUntil = saidUntil(spoken.getFirst());
    for (int i = 1; i < spoken.size(); i++) {
      Cue next = spoken.get(i);
      boolean other = !next.speaker().equals(spoken.get(i - 1).speaker());
      Optional<Chapter> chapter = chapter(spoken.get(i - 1).startMillis(), next.startMillis());
      if (next.startMillis() - saidUntil >= PAUSE_MILLIS || other || chapter.isPresent()) {
        gaps.add(
            new Gap(
                i,
                saidUntil,
                next.startMillis(),
                isHeard(Sound.APPLAUSE, saidUntil - APPLAUSE_MILLIS, i),
                isHeard(Sound.MUSIC, saidUntil, i),
                other && cast.changesAt(i),
                vocabulary.changeAt(i),
                chapter));
      }
      saidUntil = Math.max(saidUntil, saidUntil(next));
    }
    return gaps;
  }

  /** A caption may be shown for longer than anybody speaks. */
  private static long saidUntil(Cue cue) {
    long slowest = SLOW_MILLIS + cue.text().length() * SLOW_MILLIS_PER_CHARACTER;
    return Math.min(cue.endMillis(), cue.startMillis() + slowest);
  }

  /** The chapter that begins nearer to a cue than to the one before it. */
  private Optional<Chapter> chapter(long before, long at) {
    return chapters.stream()
        .filter(one -> Math.abs(one.startMillis() - at) <= NEAR_MILLIS)
        .filter(one -> Math.abs(one.startMillis() - at) <= Math.abs(one.startMillis() - before))
        .findFirst();
  }

  private boolean isHeard(Sound sound, long fromMillis, int next) {
    long to = spoken.get(next).startMillis() + PAUSE_MILLIS;
    for (int i = next - 1; i >= 0 && spoken.get(i).endMillis() >= fromMillis; i--) {
      if (heardIn.get(i).contains(sound)) {
        return true;
      }
    }
    Map.Entry<Long, Long> last =
        sounds.getOrDefault(sound, Collections.emptyNavigableMap()).floorEntry(to);
    return last != null && last.getValue() >= fromMillis;
  }
}
