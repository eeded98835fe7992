/** How does an answer look as a page? */
@NullMarked
package cuepoint.page;

import org.jspecify.annotations.NullMarked;
