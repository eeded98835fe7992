/** Which talks are in the folder? */
@NullMarked
package cuepoint.collection;

import org.jspecify.annotations.NullMarked;
