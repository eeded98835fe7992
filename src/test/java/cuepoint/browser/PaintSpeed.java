package cuepoint.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a person waits for an answer: {@code PaintSpeed SERVICE QUERIES.tsv}, where the fifth
 * field of each line is a query. Each is typed into the page, as its last key would, and asked of
 * the API with the same parameters; every other query is asked of the API first, so that neither
 * always finds what the other has read. Of all queries the medians, in ms, and what they are as
 * multiples of the first:
 *
 * <ul>
 *   <li>bare HTTP: from the request to the API until its whole answer is there
 *   <li>waited: from the end of the pause in typing until the answer is painted. The page asks
 *       before the pause ends, so part of the work is done by then
 *   <li>in all: from the request of the page until the answer is painted, but for the time that a
 *       complete answer is held back until the pause ends. That the page asks early gains nothing
 *       here
 *   <li>server: of this, from the request until the whole answer is there
 * </ul>
 *
 * <p>Painted means that the frame which shows the answer is drawn; up to 17 ms of it are the wait
 * for a frame to begin.
 */
final class PaintSpeed {
  private static final String ASK =
      """
      const [query, isApiFirst, done] = arguments;
      const PAUSE = 150;
      const main = document.querySelector('main');
      const box = document.querySelector('#q');
      const real = window.fetch;
      const api = async () => {
        const mayGoOn = /[\\p{L}\\p{Nd}]$/u.test(query);
        const asked = new URLSearchParams({q: query, ...(mayGoOn && {typing: true})});
        const begun = performance.now();
        await (await real('/api/v1/search?' + asked)).text();
        return performance.now() - begun;
      };
      const page = async () => {
        let asked = 0;
        let answered = 0;
        window.fetch = async (address, ...rest) => {
          if (String(address).includes('/api/')) {
            return real(address, ...rest);
          }
          asked = performance.now();
          const answer = await real(address, ...rest);
          const text = await answer.text();
          answered = performance.now();
          return new Response(text, answer);
        };
        const painted = new Promise(resolve => {
          const seen = new MutationObserver(() => {
            seen.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
          });
          seen.observe(main, {childList: true});
        });
        box.focus();
        box.value = query;
        const end = performance.now() + PAUSE;
        box.dispatchEvent(new InputEvent('input'));
        const drawn = await painted;
        window.fetch = real;
        const held = Math.max(0, end - answered);
        return [drawn - end, drawn - asked - held, answered - asked];
      };
      (async () => {
        const before = isApiFirst ? await api() : 0;
        const times = await page();
        done([before || await api(), ...times].map(String));
      })();
      """;

  private static final List<String> NAMES = List.of("bare HTTP", "waited", "in all", "server");

  private PaintSpeed() {}

  /** The command. */
  public static void main(String[] arguments) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(arguments[1]));
    List<List<Double>> all = new ArrayList<>();
    NAMES.forEach(name -> all.add(new ArrayList<>()));
    try (Browser browser = Browser.open()) {
      browser.visit(arguments[0] + "/?q=warm");
      for (int i = 0; i < lines.size(); i++) {
        List<String> times = browser.textsLater(ASK, lines.get(i).split("\t", -1)[4], i % 2 == 0);
        for (int part = 0; part < times.size(); part++) {
          all.get(part).add(Double.valueOf(times.get(part)));
        }
      }
    }
    double bare = median(all.getFirst());
    for (int part = 0; part < NAMES.size(); part++) {
      double millis = median(all.get(part));
      System.out.printf("%s: %.1f ms, %.2f%n", NAMES.get(part), millis, millis / bare);
    }
  }

  private static double median(List<Double> millis) {
    return millis.stream().sorted().toList().get(millis.size() / 2);
  }
}
