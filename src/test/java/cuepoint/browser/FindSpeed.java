package cuepoint.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long one waits for marks in a talk: {@code FindSpeed PATH SERVICE...}, where the path is that
 * of a talk's page. The services are asked in turn, in one Chromium that is as slow as a telephone.
 * Of each query the time from the answer's arrival until its marks are painted, and the whole, from
 * the Enter key; both in ms at the median.
 */
final class FindSpeed {
  private static final int ROUNDS = 5;

  /** A telephone of the middle class, as Lighthouse simulates one. */
  private static final int TIMES_SLOWER = 4;

  private static final List<String> QUERIES = List.of("swift", "the", "developer", "you can");

  private static final String ASK =
      """
      const [query, done] = arguments;
      const form = document.querySelector('.find');
      const real = window.fetch;
      let answered = 0;
      window.fetch = async (...asked) => {
        const answer = await real(...asked);
        const text = await answer.text();
        answered = performance.now();
        return new Response(text, answer);
      };
      const painted = new Promise(resolve => {
        const seen = new MutationObserver(() => {
          seen.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
        });
        seen.observe(form.querySelector('.found'), {childList: true, subtree: true});
      });
      (async () => {
        form.elements.q.focus();
        await new Promise(resolve => setTimeout(resolve, 300));
        const begun = performance.now();
        form.elements.q.value = query;
        form.dispatchEvent(new Event('submit', {cancelable: true}));
        const end = await painted;
        window.fetch = real;
        done([String(end - answered), String(end - begun)]);
      })();
      """;

  private FindSpeed() {}

  /** The command. */
  public static void main(String[] arguments) {
    Map<String, List<Double>> painted = new TreeMap<>();
    Map<String, List<Double>> whole = new TreeMap<>();
    try (Browser browser = Browser.open()) {
      browser.look(View.DESK);
      browser.devTools("Emulation.setCPUThrottlingRate", Map.of("rate", TIMES_SLOWER));
      for (int round = 0; round < ROUNDS; round++) {
        for (String service : List.of(arguments).subList(1, arguments.length)) {
          browser.visit(service + arguments[0]);
          for (String query : QUERIES) {
            List<String> times = browser.textsLater(ASK, query);
            String asked = query + " at " + service;
            painted.computeIfAbsent(asked, any -> new ArrayList<>()).add(number(times.get(0)));
            whole.computeIfAbsent(asked, any -> new ArrayList<>()).add(number(times.get(1)));
          }
        }
      }
    }
    painted.forEach((asked, times) ->
        System.out.printf(
            "%s: painted after %.0f ms, in all %.0f ms%n",
            asked, median(times), median(whole.getOrDefault(asked, List.of()))));
  }

  private static Double number(String text) {
    return Double.valueOf(text);
  }

  private static double median(List<Double> millis) {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
