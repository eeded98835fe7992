/**
 * The command that serves, and its options by what they are about. {@code IndexCare} looks after
 * the index meanwhile.
 */
@NullMarked
package cuepoint.cli.serving;

import org.jspecify.annotations.NullMarked;
