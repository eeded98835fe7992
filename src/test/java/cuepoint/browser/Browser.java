package cuepoint.browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A tab of a browser, as a test uses it: one for all tests of a class. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration POLL = Duration.ofMillis(20);
  private static final int HEIGHT = 900;

  private final ChromeDriver driver;
  private final Runnable closing;

  private Browser(ChromeDriver driver, Runnable closing) {
    this.driver = driver;
    this.closing = closing;
    driver.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
  }

  /** Starts a Chromium of its own, which closing ends. */
  static Browser open() {
    ChromeDriver driver = Chromium.start();
    return new Browser(driver, driver::quit);
  }

  /**
   * Opens a tab that has no cookies and nothing cached. Closing it returns to the tab that was open
   * before, so tabs are closed in the reverse order.
   */
  static Browser tab(ChromeDriver driver) {
    String before = driver.getWindowHandle();
    driver.switchTo().newWindow(WindowType.TAB);
    Browser tab =
        new Browser(
            driver,
            () -> {
              driver.close();
              driver.switchTo().window(before);
            });
    tab.devTools("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    tab.devTools("Network.clearBrowserCache", Map.of());
    tab.devTools("Network.clearBrowserCookies", Map.of());
    tab.complaints();
    return tab;
  }

  /** Opens another tab, which is the one that is used until it is closed. */
  Browser another() {
    return tab(driver);
  }

  /** Opens a page and waits until it is loaded. */
  void visit(String address) {
    driver.get(address);
  }

  String address() {
    return String.valueOf(driver.getCurrentUrl());
  }

  /** Changes the view of pages from now on. Nothing is animated, so colours are final at once. */
  void look(View view) {
    devTools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", view.width(), "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    devTools(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", view.colours()),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Turns off the scripts of pages, but not those that a test runs in them. */
  void withoutScripts() {
    devTools("Emulation.setScriptExecutionDisabled", Map.of("value", true));
  }

  /** A command of the Chrome DevTools Protocol. */
  void devTools(String command, Map<String, Object> parameters) {
    driver.executeCdpCommand(command, parameters);
  }

  /** The first element that a CSS selector finds. */
  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** The element that has the focus. */
  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Presses keys where the focus is, also in shadow roots. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Puts a text where the focus is, all at once: no page ever sees, or asks for, a part of it. */
  void insert(String text) {
    devTools("Input.insertText", Map.of("text", text));
  }

  /** Presses a key while another is held. */
  void pressWith(Keys held, Keys key) {
    new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  /** Runs the body of a function in the page and returns its texts. */
  List<String> texts(String body, Object... arguments) {
    return ((List<?>) result(driver.executeScript(body, arguments)))
        .stream().map(String::valueOf).toList();
  }

  /** The same for a function that passes the texts to its last argument. */
  List<String> textsLater(String body, Object... arguments) {
    return ((List<?>) result(driver.executeAsyncScript(body, arguments)))
        .stream().map(String::valueOf).toList();
  }

  /** The number that a body of a function returns. */
  double number(String body) {
    return ((Number) result(driver.executeScript(body))).doubleValue();
  }

  /** The messages of the browser's console since the last call. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Waits until a body of a function returns {@code true}. */
  void await(String body) {
    new WebDriverWait(driver, PATIENCE, POLL)
        .withMessage(() -> body + " at " + address())
        .until(page -> Boolean.TRUE.equals(driver.executeScript(body)));
  }

  private static Object result(@Nullable Object result) {
    return Objects.requireNonNull(result, "the script returned nothing");
  }

  @Override
  public void close() {
    closing.run();
  }
}
