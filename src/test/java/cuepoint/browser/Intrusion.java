package cuepoint.browser;

import java.util.List;
import java.util.Map;

/** What a text must not become in a page: what runs, frames, or leads to what runs. */
record Intrusion(Browser browser) {
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
      const never = 'base, embed, frame, iframe, math, meta[http-equiv], object, style';
      if ('ran' in window) found.push('a script ran');
      for (const element of document.querySelectorAll('*')) {
        if (element.matches(never)) found.push(element.outerHTML);
        for (const {name, value} of element.attributes) {
          if (name.startsWith('on') || name === 'srcdoc' || leads.includes(name) && runs(value)) {
            found.push(name + '=' + value);
          }
        }
      }
      for (const script of document.scripts) {
        if (script.type !== 'application/ld+json' && !script.src.startsWith(location.origin)) {
          found.push(script.outerHTML);
        }
      }
      return found;
      """;

  /** Watches every page that is opened from now on. */
  static Intrusion watch(Browser browser) {
    browser.devTools("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    return new Intrusion(browser);
  }

  /** What was found in the page that is open; fails where a page asks something of the person. */
  List<String> found() {
    return browser.texts(FOUND);
  }
}
