/** Where can it be watched, from which second? */
@NullMarked
package cuepoint.video;

import org.jspecify.annotations.NullMarked;
