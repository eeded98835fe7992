package cuepoint.browser;

import cuepoint.http.SharedService;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Tests of hostile texts in a browser: as {@link InChromium}, but in a Chromium of their own, so
 * that they run beside the others.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@EnabledIf(
    value = "cuepoint.browser.Chromium#isWanted",
    disabledReason = "skipped: needs Debian's chromium and chromium-driver")
@ExtendWith({SharedChromium.Hostile.class, SharedService.class, HostileService.Resolver.class})
@Order(SharedChromium.FIRST)
@ResourceLock(SharedChromium.HOSTILE_LOCK)
@interface HostileInChromium {}
