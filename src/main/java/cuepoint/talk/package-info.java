/** What was said, by whom, when? */
@NullMarked
package cuepoint.talk;

import org.jspecify.annotations.NullMarked;
