@NullMarked
package cuepoint.engine;

import org.jspecify.annotations.NullMarked;
