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
 * Tests in a browser: their constructors may take a {@link Browser}, the service over the test
 * collection and the {@link HostileService}. Without Chromium they are skipped, but fail in CI.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@EnabledIf(
    value = "cuepoint.browser.Chromium#isWanted",
    disabledReason = "skipped: needs Debian's chromium and chromium-driver")
@ExtendWith({SharedChromium.class, SharedService.class, HostileService.Resolver.class})
@Order(SharedChromium.FIRST)
@ResourceLock(SharedChromium.LOCK)
@interface InChromium {}
