/** Commands that fill a collection and keep it in order. */
@NullMarked
package cuepoint.cli.fill;

import org.jspecify.annotations.NullMarked;
