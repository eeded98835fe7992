package cuepoint.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Passes a {@link Browser} to the constructor of a test class: a tab of its own, with an empty
 * cache and no cookies, in the one Chromium of the run, or in the one for hostile texts.
 */
class SharedChromium implements ParameterResolver {
  /** Test classes take turns: what one does in its tab must not take the focus of another's. */
  static final String LOCK = "cuepoint.browser.SharedChromium";

  /** The same for the Chromium of hostile texts, so that these classes run beside the others. */
  static final String HOSTILE_LOCK = "cuepoint.browser.SharedChromium.Hostile";

  /** Where these classes are in the order of all classes. */
  static final int FIRST = 1;

  private static final Namespace NAMESPACE = Namespace.create(SharedChromium.class);

  /** A Chromium of its own for hostile texts. */
  static final class Hostile extends SharedChromium {}

  private record Running(ChromeDriver driver) implements AutoCloseable {
    @Override
    public void close() {
      driver.quit();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .computeIfAbsent(Browser.class, type -> Browser.tab(driver(context)), Browser.class);
  }

  private ChromeDriver driver(ExtensionContext context) {
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
        .computeIfAbsent(getClass(), type -> new Running(Chromium.start()), Running.class)
        .driver();
  }
}
