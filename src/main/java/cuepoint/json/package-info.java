/** How is an answer written as JSON? */
@NullMarked
package cuepoint.json;

import org.jspecify.annotations.NullMarked;
