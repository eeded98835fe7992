package cuepoint.page.answer;

import cuepoint.search.Filters;
import cuepoint.search.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What to try if nothing was found. */
public final class SearchTips {
  private static final Pattern QUOTE = Pattern.compile("[\"“”„«»‹›「」『』]");

  private SearchTips() {}

  /** Continuations of "You can try". */
  public static List<String> of(Query query) {
    List<String> tips = new ArrayList<>();
    if (QUOTE.matcher(query.text()).find()) {
      tips.add("the words without quotation marks: captions often hear one of them differently");
    }
    if (query.text().strip().contains(" ")) {
      tips.add("fewer words, the rarest first");
    }
    tips.add("the words as a speaker would say them");
    return List.copyOf(tips);
  }

  /** Whether a filter may have excluded what is searched for. */
  public static boolean isNarrowed(Query query) {
    return !query.filters().isEmpty();
  }

  /** The address of the same query without filters. */
  public static String everywhere(Query query) {
    return new SearchAddress(query).filters(Filters.NONE);
  }
}
