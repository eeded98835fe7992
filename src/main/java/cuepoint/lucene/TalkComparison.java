package cuepoint.lucene;

import cuepoint.lucene.vector.SpokenPassages;
import cuepoint.lucene.vector.SpokenTalks;
import cuepoint.relation.Elsewhere;
import cuepoint.relation.Extract;
import cuepoint.relation.PassageSet.Near;
import cuepoint.relation.RelatedTalk;
import cuepoint.relation.RepeatedTalk;
import cuepoint.relation.SharedPassage;
import cuepoint.relation.TalkVectors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Compares talks by their passages, those that lie near each other only.
 *
 * @param talks of one commit
 * @param among which of them others are compared with, by their numbers
 */
record TalkComparison(SpokenTalks talks, IntPredicate among) {
  /**
   * What is said elsewhere is looked for in so many talks, those that are nearest. In 701 talks
   * these have nine of ten of the passages that are nearest of all.
   */
  private static final int SEARCHED = 20;

  /** The talks that are nearest to one, by its number; of several that repeat each other one. */
  List<RelatedTalk> related(int number, int limit) throws IOException {
    SpokenPassages own = talks.passages(number);
    List<SpokenPassages> taken = new ArrayList<>();
    List<RelatedTalk> related = new ArrayList<>();
    for (TalkVectors.Near near : talks.directions().nearest(number, 2 * limit, among)) {
      SpokenPassages other = talks.passages(near.number());
      if (related.size() < limit && taken.stream().noneMatch(one -> repeats(one, other))) {
        taken.add(other);
        related.add(
            new RelatedTalk(
                talks.talk(near.number()), near.cosine(), repeats(own, other), shared(own, other)));
      }
    }
    return related;
  }

  private static boolean repeats(SpokenPassages one, SpokenPassages other) {
    return RepeatedTalk.repeats(one.vectors(), other.vectors());
  }

  private static Optional<SharedPassage> shared(SpokenPassages own, SpokenPassages other)
      throws IOException {
    Optional<Near> nearest = own.vectors().nearest(other.vectors());
    return nearest.isPresent() ? shared(own, other, nearest.get()) : Optional.empty();
  }

  private static Optional<SharedPassage> shared(SpokenPassages own, SpokenPassages other, Near near)
      throws IOException {
    Optional<Extract> here = own.extract(near.here());
    Optional<Extract> there = other.extract(near.there());
    return here.flatMap(one -> there.map(two -> new SharedPassage(one, two, near.cosine())));
  }

  /** A passage of another talk. */
  private record Other(int talk, SpokenPassages passages, Near near) {}

  /** What another talk says nearly the same, in the order of a talk, by its number. */
  List<Elsewhere> elsewhere(int number) throws IOException {
    SpokenPassages own = talks.passages(number);
    TreeMap<Integer, Other> best = new TreeMap<>();
    for (TalkVectors.Near near : talks.directions().nearest(number, SEARCHED, among)) {
      SpokenPassages other = talks.passages(near.number());
      List<Near> pairs = own.vectors().nearlyTheSame(other.vectors());
      if (!pairs.isEmpty() && !repeats(own, other)) {
        for (Near pair : pairs) {
          best.merge(pair.here(), new Other(near.number(), other, pair), TalkComparison::nearer);
        }
      }
    }
    best.remove(0);
    best.remove(own.vectors().size() - 1);
    List<Elsewhere> elsewhere = new ArrayList<>();
    for (Other other : best.values()) {
      Optional<SharedPassage> shared = shared(own, other.passages(), other.near());
      if (shared.isPresent()) {
        elsewhere.add(new Elsewhere(talks.talk(other.talk()), shared.get()));
      }
    }
    return elsewhere;
  }

  private static Other nearer(Other one, Other two) {
    return two.near().cosine() > one.near().cosine() ? two : one;
  }

  /** Talks of which most is nearly the same as in another. */
  List<RepeatedTalk> repeated() throws IOException {
    List<RepeatedTalk> repeated = new ArrayList<>();
    for (TalkVectors.Pair pair : talks.directions().alike()) {
      SpokenPassages one = talks.passages(pair.one());
      SpokenPassages other = talks.passages(pair.other());
      if (repeats(one, other)) {
        boolean isShorter = one.vectors().size() <= other.vectors().size();
        repeated.add(
            new RepeatedTalk(
                talks.talk(isShorter ? pair.one() : pair.other()),
                talks.talk(isShorter ? pair.other() : pair.one()),
                RepeatedTalk.share(one.vectors(), other.vectors())));
      }
    }
    return repeated;
  }
}
