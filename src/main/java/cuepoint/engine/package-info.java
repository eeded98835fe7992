/** What must an engine do? */
@NullMarked
package cuepoint.engine;

import org.jspecify.annotations.NullMarked;
