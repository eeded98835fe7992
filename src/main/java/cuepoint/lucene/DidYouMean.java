package cuepoint.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says which other words were searched for. */
final class DidYouMean {
  private DidYouMean() {}

  /** The text with words that nobody said respelled; empty when every word stands as it is. */
  static Optional<String> text(String text, List<Wanted> wanted) {
    String better = text;
    for (Wanted one : wanted) {
      if (one.respelled().isPresent()) {
        Pattern word =
            Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(one.clause().typed()) + "(?![\\p{L}\\p{N}])");
        String other = Matcher.quoteReplacement(one.respelled().get());
        better = word.matcher(better).replaceFirst(other);
      }
    }
    return Optional.of(better).filter(respelled -> !respelled.equals(text));
  }

  /** Of each word the other forms that were searched for; only of words that have some. */
  static Map<String, List<String>> heardAs(List<Wanted> wanted) {
    Map<String, List<String>> heard = new LinkedHashMap<>();
    for (Wanted one : wanted) {
      if (!one.heardAs().isEmpty()) {
        heard.put(one.clause().typed(), one.heardAs());
      }
    }
    return heard;
  }
}
