package cuepoint.lucene.plan;

import cuepoint.engine.Matches;
import cuepoint.lucene.expansion.QueryTerm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says which other words were searched for. */
public final class DidYouMean {
  private DidYouMean() {}

  /** How a text was understood by the plan that was made of it. */
  public static Matches.Reading reading(String text, SearchPlan plan) {
    return new Matches.Reading(
        plan.notes(), text(text, plan.terms()), missing(plan.terms()), heardAs(plan.terms()));
  }

  /** The text with words that are not said respelled; empty when none has a better spelling. */
  static Optional<String> text(String text, List<QueryTerm> terms) {
    String better = text;
    for (QueryTerm term : terms) {
      for (Map.Entry<String, String> word : term.respelled().entrySet()) {
        better =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(word.getKey()) + "(?![\\p{L}\\p{N}])")
                .matcher(better)
                .replaceFirst(Matcher.quoteReplacement(word.getValue()));
      }
    }
    return Optional.of(better).filter(respelled -> !respelled.equals(text));
  }

  /** The words that no talk holds as they were typed. */
  static List<String> missing(List<QueryTerm> terms) {
    return terms.stream()
        .filter(term -> !term.isKnown())
        .map(term -> term.clause().typed())
        .toList();
  }

  /** The other forms that were searched for each word; only of words that have some. */
  static Map<String, List<String>> heardAs(List<QueryTerm> terms) {
    Map<String, List<String>> heard = new LinkedHashMap<>();
    for (QueryTerm term : terms) {
      if (!term.heardAs().isEmpty()) {
        heard.put(term.clause().typed(), term.heardAs());
      }
    }
    return heard;
  }
}
