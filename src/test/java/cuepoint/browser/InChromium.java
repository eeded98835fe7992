package cuepoint.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Tests that open a {@link Browser}: skipped, but in CI, where this machine has none. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@EnabledIf(
    value = "cuepoint.browser.Chromium#isWanted",
    disabledReason = "skipped: needs Debian's chromium and chromium-driver")
@interface InChromium {}
