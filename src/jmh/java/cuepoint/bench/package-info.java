/**
 * Measures parts of a search with JMH: {@code src/bench/run parts}, see docs/benchmarks.md. Of the
 * engine only its port is used, so that what is behind it may change.
 */
@NullMarked
package cuepoint.bench;

import org.jspecify.annotations.NullMarked;
