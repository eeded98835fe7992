/**
 * The command that serves, and its options by what they are about. {@code FirstUpdate} brings the
 * index up to date, and {@code IndexCare} looks after it meanwhile.
 */
@NullMarked
package cuepoint.cli.serving;

import org.jspecify.annotations.NullMarked;
