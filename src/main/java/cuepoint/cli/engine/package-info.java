/**
 * Which engine keeps the index?
 *
 * <p>{@link cuepoint.cli.engine.Engines} names a {@link cuepoint.cli.engine.IndexPlace}, from which
 * commands open what they need. Nothing outside this package knows more than that port.
 */
@NullMarked
package cuepoint.cli.engine;

import org.jspecify.annotations.NullMarked;
