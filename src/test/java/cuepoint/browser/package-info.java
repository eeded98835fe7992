/** Do the pages work in a real browser? */
@NullMarked
package cuepoint.browser;

import org.jspecify.annotations.NullMarked;
