package cuepoint.relation;

import cuepoint.talk.Talk;

/**
 * A talk of which most is said in another one as well.
 *
 * @param talk the shorter of both
 * @param other the longer
 * @param share how much of the shorter one the other says nearly the same, from 0 to 1
 */
public record RepeatedTalk(Talk talk, Talk other, double share) {
  /**
   * From this share on talks repeat each other. Of 701 talks, the only two that were given twice
   * share .83, the next two .2.
   */
  public static final double LEAST_SHARE = .5;

  /** Fewer passages can be alike by chance. */
  public static final int LEAST_PASSAGES = 5;

  /** How much of the shorter of two talks the other says nearly the same. */
  public static double share(PassageSet one, PassageSet other) {
    PassageSet shorter = one.size() <= other.size() ? one : other;
    PassageSet longer = shorter == one ? other : one;
    return shorter.size() < LEAST_PASSAGES
        ? 0
        : shorter.nearlyTheSame(longer).size() / (double) shorter.size();
  }

  /** Whether two talks are of one recording, or say the same again. */
  public static boolean repeats(PassageSet one, PassageSet other) {
    return share(one, other) >= LEAST_SHARE;
  }

  public RepeatedTalk {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share of " + share);
    }
  }
}
