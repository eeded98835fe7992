@NullMarked
package cuepoint.export;

import org.jspecify.annotations.NullMarked;
