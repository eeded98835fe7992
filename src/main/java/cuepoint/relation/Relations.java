package cuepoint.relation;

import cuepoint.talk.Chapter;
import java.util.function.Predicate;

/**
 * What talks share, by what is said in them. Safe for use by many threads; each call answers from
 * the newest commit.
 */
public interface Relations {
  int DEFAULT_LIMIT = 5;
  int MAX_LIMIT = 20;

  /** Of an engine that keeps no vectors. */
  Relations NONE =
      new Relations() {
        @Override
        public Compared<RelatedTalk> related(String talk, int limit) {
          return Compared.absent(Absence.NO_VECTORS);
        }

        @Override
        public Compared<Elsewhere> elsewhere(String talk) {
          return Compared.absent(Absence.NO_VECTORS);
        }

        @Override
        public Compared<Chapter> chapters(String talk) {
          return Compared.absent(Absence.NO_VECTORS);
        }

        @Override
        public Compared<RepeatedTalk> repeated() {
          return Compared.absent(Absence.NO_VECTORS);
        }

        @Override
        public Relations among(Predicate<String> talks) {
          return this;
        }
      };

  /**
   * The talks that are about the same as one, the nearest first. Of several that repeat each other,
   * one.
   *
   * @param talk {@code EVENT/STEM}
   * @param limit from 1 to {@link #MAX_LIMIT}
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  Compared<RelatedTalk> related(String talk, int limit);

  /**
   * What is said in a talk that another talk says nearly the same, in the order of the talk; of
   * each of its passages at most one. Greetings and thanks are left out: the first and the last
   * passage of a talk.
   *
   * @param talk {@code EVENT/STEM}
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  Compared<Elsewhere> elsewhere(String talk);

  /**
   * Proposes chapters for a talk that is not divided, in time order; two or more, or none.
   *
   * @param talk {@code EVENT/STEM}
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  Compared<Chapter> chapters(String talk);

  /**
   * Talks of which most is nearly the same as in another talk: uploads of one recording, cuts.
   *
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  Compared<RepeatedTalk> repeated();

  /**
   * The same, as if there were some talks only.
   *
   * @param talks their ids, {@code EVENT/STEM}
   */
  Relations among(Predicate<String> talks);
}
