package cuepoint.opensearch.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Analyzers of OpenSearch's own parts that make the tokens of a {@link TokenText} again. */
public final class TextAnalysis {
  /** The longest that the tokenizer allows, in characters: tokens of one position are as one. */
  private static final int LONGEST = 1 << 20;

  private TextAnalysis() {}

  /** The analyzer for fields of a kind, by which queries for their terms are read, too. */
  public static String positions() {
    return analyzer(FieldKind.POSITIONS);
  }

  static String analyzer(FieldKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static ObjectNode json() {
    ObjectNode analysis = JsonNodeFactory.instance.objectNode();
    analysis
        .putObject("tokenizer")
        .putObject("places")
        .put("type", "whitespace")
        .put("max_token_length", LONGEST);
    ObjectNode filters = analysis.putObject("filter");
    filters
        .putObject("gaps")
        .put("type", "stop")
        .putArray("stopwords")
        .add(String.valueOf(TokenText.GAP));
    filters
        .putObject("beside")
        .put("type", "pattern_capture")
        .put("preserve_original", false)
        .putArray("patterns")
        .add("([^" + TokenText.BESIDE + "]+)");
    filters
        .putObject("times")
        .put("type", "delimited_term_freq")
        .put("delimiter", String.valueOf(TokenText.TIMES));
    ObjectNode analyzers = analysis.putObject("analyzer");
    add(analyzers, FieldKind.POSITIONS, "gaps", "beside");
    add(analyzers, FieldKind.COUNTS, "beside", "times");
    return analysis;
  }

  private static void add(ObjectNode analyzers, FieldKind kind, String... filters) {
    ObjectNode analyzer = analyzers.putObject(analyzer(kind));
    analyzer.put("type", "custom").put("tokenizer", "places");
    for (String filter : filters) {
      analyzer.withArray("/filter").add(filter);
    }
  }
}
