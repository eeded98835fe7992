package cuepoint.engine;

import cuepoint.moment.NearPassage;
import cuepoint.moment.PassageMatch;
import cuepoint.search.Range;
import cuepoint.talk.Talk;
import java.util.List;

/**
 * A talk that matches.
 *
 * @param talk the talk
 * @param score how well it answers; comparable within one answer only
 * @param terms where the talk holds each term of the query, in the order of the query
 * @param titleMatches where the title matches, ascending, none touching
 * @param passages those that match, in the order of the talk
 * @param allPassages how many passages the talk has, with those that do not match
 * @param near its passages by meaning, in the order of the talk; none unless the query was matched
 *     {@linkplain Matching#byMeaning by meaning}
 */
public record TalkMatch(
    Talk talk,
    double score,
    List<TermMatch> terms,
    List<Range> titleMatches,
    List<PassageMatch> passages,
    int allPassages,
    List<NearPassage> near) {

  public TalkMatch {
    near = List.copyOf(near);
    terms = List.copyOf(terms);
    titleMatches = List.copyOf(titleMatches);
    passages = List.copyOf(passages);
    if (allPassages < passages.size()) {
      throw new IllegalArgumentException(
          passages.size() + " passages match, but the talk has " + allPassages);
    }
  }

  /**
   * Where a talk holds a term of the query.
   *
   * @param typed the term as it was typed
   * @param found whether it occurs, not as a guess alone, in what is said or in the text about the
   *     talk
   * @param inTitle whether the title holds it
   * @param inSpeakers whether a speaker's name holds it
   */
  public record TermMatch(String typed, boolean found, boolean inTitle, boolean inSpeakers) {}
}
