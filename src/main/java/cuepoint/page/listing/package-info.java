/** How are many talks listed? */
@NullMarked
package cuepoint.page.listing;

import org.jspecify.annotations.NullMarked;
