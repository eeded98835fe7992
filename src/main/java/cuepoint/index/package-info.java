/** How does a transcript become passages, and which talks must be indexed again? */
@NullMarked
package cuepoint.index;

import org.jspecify.annotations.NullMarked;
