/** How does Lucene do it? */
@NullMarked
package cuepoint.lucene;

import org.jspecify.annotations.NullMarked;
