/** What does this caption file say? */
@NullMarked
package cuepoint.caption;

import org.jspecify.annotations.NullMarked;
