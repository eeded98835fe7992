package cuepoint.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a first query of exported talks transfers and how long it takes, beside Pagefind on the same
 * pages: {@code BundleSpeed BUNDLE QUERIES.tsv}, where the fifth field of each line is a query, and
 * Pagefind has written its index into the bundle. Bodies are counted, compressed with gzip; the
 * cache is empty for each query. Both answer with five talks and what is shown of them: at first
 * with what must be fetched for that, then again with all at hand.
 */
final class BundleSpeed {
  private static final String OURS =
      """
      const [base, query, done] = arguments;
      (async () => {
        const asked = performance.now();
        await import(base + 'cuepoint/embed.js');
        const { open } = await import(base + 'cuepoint/search.js');
        const bundle = await open(base);
        const begun = performance.now();
        await bundle.search({ q: query, limit: 5 });
        const first = performance.now();
        await bundle.search({ q: query, limit: 5 });
        done([begun - asked, first - begun, performance.now() - first].map(String));
      })().catch(failure => done([failure.stack]));
      """;

  private static final String PAGEFIND =
      """
      const [base, query, done] = arguments;
      (async () => {
        const asked = performance.now();
        const pagefind = await import(base + 'pagefind/pagefind.js');
        await pagefind.init();
        const search = async () => {
          const { results } = await pagefind.search(query);
          return Promise.all(results.slice(0, 5).map(result => result.data()));
        };
        const begun = performance.now();
        await search();
        const first = performance.now();
        await search();
        done([begun - asked, first - begun, performance.now() - first].map(String));
      })().catch(failure => done([failure.stack]));
      """;

  private static final int QUERIES = 40;

  private BundleSpeed() {}

  /** The command. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path blank = Files.writeString(folder.resolve("blank.html"), "<!doctype html><title>-</title>");
    List<String> queries =
        Files.readAllLines(Path.of(arguments[1])).stream()
            .map(line -> line.split("\t", -1)[4])
            .limit(QUERIES)
            .toList();
    try (FolderSite site = FolderSite.start(folder);
        Browser browser = Browser.open()) {
      Measured ours = new Measured();
      Measured pagefind = new Measured();
      for (String query : queries) {
        ours.add(site, browser, OURS, query);
        pagefind.add(site, browser, PAGEFIND, query);
      }
      ours.print("cuepoint export");
      pagefind.print("pagefind");
    } finally {
      Files.delete(blank);
    }
  }

  private static final class Measured {
    private final List<Double> bytes = new ArrayList<>();
    private final List<Double> load = new ArrayList<>();
    private final List<Double> first = new ArrayList<>();
    private final List<Double> again = new ArrayList<>();

    void add(FolderSite site, Browser browser, String script, String query) {
      browser.devTools("Network.clearBrowserCache", Map.of());
      browser.visit(site.address("/blank.html"));
      site.sent();
      List<String> times = browser.textsLater(script, site.address("/"), query);
      bytes.add((double) site.sent());
      load.add(Double.valueOf(times.get(0)));
      first.add(Double.valueOf(times.get(1)));
      again.add(Double.valueOf(times.get(2)));
    }

    void print(String name) {
      System.out.printf(
          "%s: %.0f KB (most %.0f), load %.0f ms (most %.0f), first %.0f ms (most %.0f), again %.0f ms (most %.0f)%n",
          name,
          median(bytes) / 1000,
          most(bytes) / 1000,
          median(load),
          most(load),
          median(first),
          most(first),
          median(again),
          most(again));
    }

    private static double median(List<Double> values) {
      return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }

    private static double most(List<Double> values) {
      return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
  }
}
