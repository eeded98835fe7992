/** What is asked, what is answered? */
@NullMarked
package cuepoint.search;

import org.jspecify.annotations.NullMarked;
