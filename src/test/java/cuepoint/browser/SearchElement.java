package cuepoint.browser;

import java.util.List;

/**
 * A {@code <cuepoint-search>} in the current page, seen through its shadow root.
 *
 * @param place which one of the page, from 0
 */
record SearchElement(Browser browser, int place) {
  static final String ANSWERED = "root.querySelector('.hit')";

  private String root() {
    return "const element = document.querySelectorAll('cuepoint-search')[%d]; const root = element.shadowRoot; "
        .formatted(place);
  }

  /** Waits until an expression of {@code element} and {@code root} is true. */
  void await(String expression) {
    browser.await(root() + "return Boolean(root && " + expression + ")");
  }

  /** Waits until the status line contains a text. */
  void awaitStatus(String text) {
    await("root.querySelector('.status').textContent.includes('" + text + "')");
  }

  /** The texts that an expression of {@code element} and {@code root} is a list of. */
  List<String> texts(String expression, Object... arguments) {
    return browser.texts(root() + "return [" + expression + "].flat()", arguments);
  }

  /** The texts of what a selector finds. */
  List<String> shown(String selector) {
    return texts("[...root.querySelectorAll('" + selector + "')].map(found => found.textContent)");
  }

  /** The addresses that links lead to. */
  List<String> links(String selector) {
    return texts("[...root.querySelectorAll('" + selector + "')].map(found => found.href)");
  }

  /** The text of what has the focus. */
  String focused() {
    return texts("root.activeElement?.textContent").getFirst();
  }

  void focus() {
    texts("root.querySelector('input').focus()");
  }

  /** Runs statements. */
  void run(String statements, Object... arguments) {
    browser.texts(root() + statements + "; return []", arguments);
  }

  void set(String attribute, String value) {
    run("element.setAttribute(arguments[0], arguments[1])", attribute, value);
  }
}
