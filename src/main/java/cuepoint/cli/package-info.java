/** How does a person run it? */
@NullMarked
package cuepoint.cli;

import org.jspecify.annotations.NullMarked;
