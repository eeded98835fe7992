package cuepoint.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        const catalogue = fetch(base + 'cuepoint/bundle.json', { cache: 'no-cache' });
        const { open } = await import(base + 'cuepoint/search.js');
        const bundle = await open(base, catalogue);
        const begun = performance.now();
        await bundle.search({ q: query, limit: 5 });
        const first = performance.now();
        await bundle.search({ q: query, limit: 5 });
        const again = performance.now() - first;
        done([begun - asked, first - begun, first - asked, again].map(String));
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
        const again = performance.now() - first;
        done([begun - asked, first - begun, first - asked, again].map(String));
      })().catch(failure => done([failure.stack]));
      """;

  /** From sending the form of the element until its answer is in the document, the second time. */
  private static final String IN_PAGE =
      """
      const [query, done] = arguments;
      const root = document.querySelector('cuepoint-search').shadowRoot;
      const answered = () => new Promise(resolve => {
        const seen = new MutationObserver(() => {
          seen.disconnect();
          resolve(performance.now());
        });
        seen.observe(root.querySelector('.answer'), { childList: true });
        root.querySelector('input').value = query;
        root.querySelector('form').requestSubmit();
      });
      (async () => {
        await answered();
        const begun = performance.now();
        done([String(await answered() - begun)]);
      })();
      """;

  private static final List<String> TIMES = List.of("load", "first", "load and first", "again");

  private static final int QUERIES = 40;

  private BundleSpeed() {}

  /** The command. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path blank = Files.writeString(folder.resolve("blank.html"), "<!doctype html><title>-</title>");
    try (Stream<String> lines = Files.lines(Path.of(arguments[1]));
        FolderSite site = FolderSite.start(folder);
        Browser browser = Browser.open()) {
      site.compressAll();
      List<String> queries = lines.map(line -> line.split("\t", -1)[4]).limit(QUERIES).toList();
      Measured ours = new Measured(site, browser, OURS);
      Measured pagefind = new Measured(site, browser, PAGEFIND);
      List<Double> inPage = new ArrayList<>();
      for (String query : queries) {
        ours.add(query);
        pagefind.add(query);
        browser.visit(site.address("/"));
        inPage.add(Double.valueOf(browser.textsLater(IN_PAGE, query).getFirst()));
      }
      System.out.println("| | Cuepoint | Pagefind | ratio |\n|---|---|---|---|");
      print("transfer, KB", ours.kilobytes, pagefind.kilobytes);
      print("requests", ours.requests, pagefind.requests);
      for (int i = 0; i < TIMES.size(); i++) {
        print(TIMES.get(i) + ", ms", ours.times.get(i), pagefind.times.get(i));
      }
      System.out.printf("| again in the page, ms | %s | | |%n", shown(inPage));
    } finally {
      Files.delete(blank);
    }
  }

  private static void print(String what, List<Double> ours, List<Double> pagefind) {
    double ratio = median(ours) / median(pagefind);
    System.out.printf("| %s | %s | %s | %.2f |%n", what, shown(ours), shown(pagefind), ratio);
  }

  private static String shown(List<Double> values) {
    double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return "%.1f (%.0f)".formatted(median(values), most);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
  }

  private static final class Measured {
    private final FolderSite site;
    private final Browser browser;
    private final String script;
    private final List<Double> kilobytes = new ArrayList<>();
    private final List<Double> requests = new ArrayList<>();
    private final List<List<Double>> times = TIMES.stream().map(BundleSpeed::none).toList();

    Measured(FolderSite site, Browser browser, String script) {
      this.site = site;
      this.browser = browser;
      this.script = script;
    }

    void add(String query) {
      browser.devTools("Network.clearBrowserCache", Map.of());
      browser.visit(site.address("/blank.html"));
      site.sent();
      site.answered();
      List<String> measured = browser.textsLater(script, site.address("/"), query);
      kilobytes.add(site.sent() / 1000.0);
      requests.add((double) site.answered());
      for (int i = 0; i < times.size(); i++) {
        times.get(i).add(Double.valueOf(measured.get(i)));
      }
    }
  }

  private static List<Double> none(String time) {
    return new ArrayList<>();
  }
}
