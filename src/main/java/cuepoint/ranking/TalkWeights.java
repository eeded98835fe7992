package cuepoint.ranking;

/**
 * What makes a talk a good answer: its best passage or its title and speakers, whichever scores
 * higher; a little the text about it and all that is said in it; and each word of the query that it
 * holds at all.
 *
 * @param about what the text about a talk, and all that is said in it, adds
 * @param title weight of the title within the text about a talk
 * @param speakers weight of the speakers' names
 * @param description weight of the description
 * @param tags weight of the tags
 * @param occasion weight of the event and the year: so that a talk of that year gains about as much
 *     as one that says the year
 * @param said weight of all that is said, beside these
 * @param titleMatch weight of a title, speakers and occasion that hold all words; a talk that all
 *     words name is then as good as one in which they are said together
 * @param tieBreak what the lower of the two, best passage and title match, adds, 0 to 1
 * @param coordination what each word that a talk holds adds: about what an average word adds to the
 *     score of a passage, so that talks with all words come first
 * @param proximity what two words of the query near each other add; 0.6 is worse
 * @param proximitySlop how near: how many moves of a word apart, as Lucene's sloppy phrases count
 */
public record TalkWeights(
    double about,
    double title,
    double speakers,
    double description,
    double tags,
    double occasion,
    double said,
    double titleMatch,
    double tieBreak,
    double coordination,
    double proximity,
    int proximitySlop) {

  /**
   * What a talk adds that holds any word of the query, where others are guessed: more than all
   * guesses together, so that what is said comes before what may be meant.
   */
  public static final double SAID_AT_ALL = 1000;

  static final TalkWeights DEFAULT =
      new TalkWeights(0.4, 1.5, 1.5, 1, 1, 6, 0.7, 2, 0.25, 3, 0.3, 10);

  public TalkWeights {
    Checks.notNegative("about", about);
    Checks.notNegative("title", title);
    Checks.notNegative("speakers", speakers);
    Checks.notNegative("description", description);
    Checks.notNegative("tags", tags);
    Checks.notNegative("occasion", occasion);
    Checks.notNegative("said", said);
    Checks.notNegative("titleMatch", titleMatch);
    Checks.share("tieBreak", tieBreak);
    Checks.notNegative("coordination", coordination);
    Checks.notNegative("proximity", proximity);
    Checks.notNegative("proximitySlop", proximitySlop);
  }
}
