package cuepoint.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long a person waits for an answer: {@code PaintSpeed SERVICE QUERIES.tsv}, where the fifth
 * field of each line is a query. Of each the time from the end of the pause in typing until its
 * answer is painted, in ms, beside the bare HTTP time of the same question to the API.
 */
final class PaintSpeed {
  private static final String ASK =
      """
      const [query, done] = arguments;
      const main = document.querySelector('main');
      const box = document.querySelector('#q');
      const painted = new Promise(resolve => {
        const seen = new MutationObserver(() => {
          seen.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
        });
        seen.observe(main, {childList: true});
      });
      const api = async () => {
        const begun = performance.now();
        await (await fetch('/api/v1/search?q=' + encodeURIComponent(query))).text();
        return performance.now() - begun;
      };
      (async () => {
        const bare = await api();
        const begun = performance.now();
        box.value = query;
        box.dispatchEvent(new InputEvent('input'));
        done([String(bare), String(await painted - begun - 150)]);
      })();
      """;

  private PaintSpeed() {}

  /** The command. */
  public static void main(String[] arguments) throws IOException {
    List<Double> bare = new ArrayList<>();
    List<Double> painted = new ArrayList<>();
    try (Browser browser = Browser.open()) {
      browser.visit(arguments[0] + "/?q=warm");
      for (String line : Files.readAllLines(Path.of(arguments[1]))) {
        List<String> times = browser.textsLater(ASK, line.split("\t", -1)[4]);
        bare.add(Double.valueOf(times.get(0)));
        painted.add(Double.valueOf(times.get(1)));
      }
    }
    System.out.printf(
        "bare HTTP %.1f ms, painted %.1f ms at the median; ratio %.2f%n",
        median(bare), median(painted), median(painted) / median(bare));
  }

  private static double median(List<Double> millis) {
    Collections.sort(millis);
    return millis.get(millis.size() / 2);
  }
}
