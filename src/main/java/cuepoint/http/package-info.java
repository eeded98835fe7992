/** How does the web ask? */
@NullMarked
package cuepoint.http;

import org.jspecify.annotations.NullMarked;
