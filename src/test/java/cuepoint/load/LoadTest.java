package cuepoint.load;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A test that loads the machine: one at a time. Its methods may take the {@link LoadFolder}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("cuepoint.load")
@ExtendWith(SharedLoadFolder.class)
@interface LoadTest {}
