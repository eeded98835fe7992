package cuepoint.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** What a bundle's pages are drawn with and searched by. */
final class BundledScripts {
  /** All lie in one folder. */
  static final List<String> FILES =
      List.of(
          "forms.js",
          "hits.js",
          "minisearch-licence.txt",
          "minisearch.js",
          "moments.js",
          "nearness.js",
          "occurrences.js",
          "page.js",
          "passages.js",
          "postings.js",
          "query.js",
          "ranking.js",
          "search.js",
          "snippet.js",
          "style.css",
          "suggestions.js",
          "talks.js",
          "words.js");

  private BundledScripts() {}

  static byte[] bytes(String file) throws IOException {
    try (InputStream in = BundledScripts.class.getResourceAsStream("/bundle/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks /bundle/" + file);
      }
      return in.readAllBytes();
    }
  }
}
