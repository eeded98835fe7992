package cuepoint.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** The search of a bundle, asked by a script of the page that is open. */
record BundleSearch(Browser browser, FolderSite site) {
  private static final String ASK =
      """
      const [base, question, done] = arguments;
      (async () => {
        const { open } = await import(base + 'cuepoint/search.js');
        self.bundle ??= await open(base);
        done([JSON.stringify(await self.bundle.search(JSON.parse(question)))]);
      })().catch(failure => done([JSON.stringify({failure: failure.message})]));
      """;

  /** What it answers; a field {@code failure} with what it says where it cannot. */
  JsonNode answer(String query, int limit) throws IOException {
    JsonMapper json = new JsonMapper();
    String question = json.createObjectNode().put("q", query).put("limit", limit).toString();
    return json.readTree(browser.textsLater(ASK, site.address("/"), question).getFirst());
  }

  JsonNode answer(String query) throws IOException {
    return answer(query, 10);
  }
}
