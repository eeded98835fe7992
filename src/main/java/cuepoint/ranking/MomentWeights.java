package cuepoint.ranking;

/**
 * What makes a place within a talk a good answer. Its passages are ranked by what is rare within
 * the talk: words that occur all over it say nothing about the moment.
 *
 * @param localIdf exponent of a word's idf among the passages of its talk; with 0 all words count
 *     alike
 * @param coordination exponent of the share of the query's words that a passage says; with 0
 *     passages with more of the words gain nothing beside what each word adds
 * @param neighbours what each of the two passages beside adds of its own score, as people remember
 *     more than 100 words
 * @param titleDamping how much less a word of the title chooses the moment, 0 to 1: it chooses the
 *     talk
 * @param speakerDamping how much less a word of the speakers' names does: a name is said when its
 *     speaker is introduced
 * @param repeatDamping how much less a word chooses the next moments each time one marks it, so
 *     that they also show the other words
 * @param reach how many words apart the first and last match of a cluster are at most: words
 *     further apart are not said together
 */
public record MomentWeights(
    double localIdf,
    double coordination,
    double neighbours,
    double titleDamping,
    double speakerDamping,
    double repeatDamping,
    int reach) {

  public static final MomentWeights DEFAULT = new MomentWeights(1.5, 0.25, 0.2, 0.7, 0.8, 0.15, 25);

  public MomentWeights {
    Checks.notNegative("localIdf", localIdf);
    Checks.notNegative("coordination", coordination);
    Checks.share("neighbours", neighbours);
    Checks.share("titleDamping", titleDamping);
    Checks.share("speakerDamping", speakerDamping);
    Checks.share("repeatDamping", repeatDamping);
    Checks.notNegative("reach", reach);
  }
}
