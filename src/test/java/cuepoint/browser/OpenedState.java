package cuepoint.browser;

import java.util.List;
import java.util.function.Consumer;
import org.openqa.selenium.Keys;

/**
 * A state of a page in which something is open that is closed at first.
 *
 * @param name what is open
 * @param page where
 * @param opens a CSS selector of what opens it
 * @param opening what a person does
 * @param open the body of a function that says whether it is open
 */
record OpenedState(String name, String page, String opens, Consumer<Browser> opening, String open) {
  private static final String SEARCH = "/?q=tracing";
  private static final String TALK = "/talks/conf/t0?q=tracing";

  static final List<OpenedState> ALL =
      List.of(
          facet("speaker"),
          facet("event"),
          facet("year"),
          new OpenedState(
              "searched within",
              SEARCH,
              "details.facet",
              browser -> {
                openFacet(browser, "speaker");
                browser.await("return document.querySelector('.facet[open] .within') !== null");
                browser.find(".facet[open] .within").sendKeys("ann c");
              },
              "return [...document.querySelectorAll('.facet[open] li')]"
                  + ".filter(item => item.checkVisibility()).length === 1"),
          new OpenedState(
              "several chosen",
              SEARCH + "&speaker=Ann+A&speaker=Ann+C&event=conf",
              "details.facet",
              browser -> openFacet(browser, "speaker"),
              "return document.querySelector('.facet[open] .within') !== null"
                  + " && document.querySelectorAll('.facet[open] [aria-current]').length === 2"),
          new OpenedState(
              "suggestions",
              SEARCH,
              "#q",
              browser -> browser.find("#q").sendKeys(" trac"),
              "return !document.querySelector('.suggestions').hidden"),
          new OpenedState(
              "a chosen suggestion",
              SEARCH,
              "#q",
              browser -> {
                browser.find("#q").sendKeys(" trac");
                browser.await("return !document.querySelector('.suggestions').hidden");
                browser.press(Keys.ARROW_DOWN);
              },
              "return document.querySelector('.suggestions [aria-selected=true]') !== null"),
          new OpenedState(
              "keys",
              SEARCH,
              "dialog",
              browser -> browser.find(".facet summary").sendKeys("?"),
              "return document.querySelector('dialog').open"),
          new OpenedState(
              "keys of a talk",
              TALK,
              "dialog",
              browser -> browser.find(".brand").sendKeys("?"),
              "return document.querySelector('dialog').open"),
          details("how to search", "/", "details.help"),
          details("words that were heard", "/?q=dtrace", "details.heard"),
          details("talks of an event", "/talks", "details.event"),
          details("chapters", TALK, ".chapters details"),
          new OpenedState(
              "more places",
              SEARCH,
              "a.unfold",
              browser -> browser.find("a.unfold").click(),
              "return document.querySelector('.hit .places .moment') !== null"),
          new OpenedState(
              "what a mark of a timeline says",
              SEARCH,
              ".hit-timeline",
              browser -> {
                browser.texts("document.querySelector('.hit-timeline').focus(); return []");
                browser.press(Keys.ARROW_RIGHT);
              },
              "return !document.querySelector('.tip').hidden"),
          new OpenedState(
              "what is shared",
              TALK,
              "[data-share]",
              browser -> browser.find("[data-share]").click(),
              "return document.querySelector('[role=dialog].sharing') !== null"),
          new OpenedState(
              "the whole description",
              TALK,
              ".show-all",
              browser -> browser.find(".show-all").click(),
              "return document.querySelector('.description.whole') !== null"),
          new OpenedState(
              "embed code that cannot be copied",
              "/reel?q=tracing",
              "[data-do=embed]",
              browser -> {
                browser.texts(
                    "navigator.clipboard.writeText = () => Promise.reject(new Error()); return []");
                browser.find("[data-do=embed]").click();
              },
              "return document.querySelector('.player .status').textContent.includes('<iframe')"),
          new OpenedState(
              "what was left out",
              "/reel?q=tracing",
              "button.out",
              browser -> browser.find("button.out").click(),
              "return document.querySelector('.player .status button') !== null"));

  private static OpenedState facet(String field) {
    return new OpenedState(
        "facet " + field,
        SEARCH,
        "details.facet",
        browser -> openFacet(browser, field),
        "return document.querySelector('.facet[open][data-field=%s]') !== null".formatted(field)
            + " && document.querySelector('.facet[open] .all') === null");
  }

  private static void openFacet(Browser browser, String field) {
    browser.find(".facet[data-field=" + field + "] summary").click();
  }

  private static OpenedState details(String name, String page, String selector) {
    return new OpenedState(
        name,
        page,
        selector,
        browser ->
            browser.texts("document.querySelector('" + selector + "').open = true; return []"),
        "return document.querySelector('" + selector + "').open");
  }

  @Override
  public String toString() {
    return name;
  }
}
