package cuepoint.export;

import cuepoint.embed.EmbedScript;
import cuepoint.embed.JoinedModules;
import cuepoint.page.Resource;
import java.io.IOException;
import java.util.List;

/** What a bundle's pages are drawn with and searched by; all lie in one folder. */
final class BundledScripts {
  /** The modules of the search, each after those that it imports. */
  private static final List<String> SEARCH =
      List.of(
          "numbers.js",
          "phrase.js",
          "field.js",
          "words.js",
          "text.js",
          "postings.js",
          "talks.js",
          "query.js",
          "spelling.js",
          "variants.js",
          "ranking.js",
          "passages.js",
          "borders.js",
          "snippet.js",
          "cluster.js",
          "moments.js",
          "hits.js",
          "suggestions.js",
          "search.js");

  private static final List<String> AS_THEY_ARE = List.of("page.js", "style.css");

  private BundledScripts() {}

  static void writeTo(ExportFolder folder) throws IOException {
    folder.write(BundlePaths.SEARCH + "embed.js", EmbedScript.text());
    String search = JoinedModules.of(SEARCH, BundledScripts::text);
    folder.write(BundlePaths.SEARCH + "search.js", search + "export { open };\n");
    for (String file : AS_THEY_ARE) {
      folder.write(BundlePaths.SEARCH + file, text(file));
    }
  }

  private static String text(String file) {
    return Resource.text("/bundle/" + file);
  }
}
