/**
 * How does an index keep up with its folder? {@link cuepoint.cli.watching.IndexWatch} runs an
 * update whenever files have changed, and {@link cuepoint.cli.watching.RunNews} says what is new
 * since the run before.
 */
@NullMarked
package cuepoint.cli.watching;

import org.jspecify.annotations.NullMarked;
