package cuepoint.browser;

import java.util.List;
import java.util.Map;

/**
 * What a text must not become in a page: what runs, frames, or leads to what runs.
 *
 * @param script how addresses begin from which scripts may come, beside the page's own origin
 */
record Intrusion(Browser browser, String script) {
  private static final String WATCH =
      """
      window.violations = [];
      addEventListener('securitypolicyviolation', event => violations.push(
        'the policy stopped ' + event.effectiveDirective + ' ' + event.blockedURI + event.sample));
      """;

  private static final String FOUND =
      """
      const found = [...window.violations];
      const runs = value => {
        try {
          return !/^https?:$/.test(new URL(value, document.baseURI).protocol);
        } catch {
          return false;
        }
      };
      const leads = ['action', 'data', 'formaction', 'href', 'poster', 'src', 'xlink:href'];
      const never = 'base, embed, frame, iframe, math, meta[http-equiv]:not([http-equiv=Content-Security-Policy]), object, style';
      if ('ran' in window) found.push('a script ran');
      const all = [...document.querySelectorAll('*')];
      const shadows = all.flatMap(element => [...element.shadowRoot?.querySelectorAll('*') ?? []]);
      for (const element of [...all, ...shadows]) {
        if (element.matches(never)) found.push(element.outerHTML);
        for (const {name, value} of element.attributes) {
          if (name.startsWith('on') || name === 'srcdoc' || leads.includes(name) && runs(value)) {
            found.push(name + '=' + value);
          }
        }
      }
      const own = ({src}) => src.startsWith(location.origin) || src.startsWith(arguments[0]);
      for (const script of document.scripts) {
        if (!/^application\\/(?:ld\\+)?json$/.test(script.type) && !own(script)) {
          found.push(script.outerHTML);
        }
      }
      return found;
      """;

  /** Watches every page that is opened from now on. */
  static Intrusion watch(Browser browser) {
    return watch(browser, "https://nobody.invalid/");
  }

  /** The same for pages that include a script from elsewhere. */
  static Intrusion watch(Browser browser, String script) {
    browser.devTools("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    return new Intrusion(browser, script);
  }

  /** What was found in the page that is open; fails where a page asks something of the person. */
  List<String> found() {
    return browser.texts(FOUND, script);
  }
}
