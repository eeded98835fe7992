package cuepoint.relation;

import cuepoint.talk.Talk;
import java.util.Optional;

/**
 * A talk that is about the same as another.
 *
 * @param similarity of both talks, from -1 to 1; compares within one collection only
 * @param repeats whether most of the shorter one is said in the other as well, as of {@link
 *     RepeatedTalk}
 * @param shared where they come nearest to each other; empty if one of them has no times there
 */
public record RelatedTalk(
    Talk talk, double similarity, boolean repeats, Optional<SharedPassage> shared) {
  /**
   * Talks that are less similar are not related, unless there are few. Of 150 that were judged, one
   * is, and it was not related (docs/related.md).
   */
  public static final float LEAST_SIMILARITY = .3f;

  public RelatedTalk {
    if (!(Math.abs(similarity) <= 1)) {
      throw new IllegalArgumentException("a cosine of " + similarity);
    }
  }
}
