/** How is an answer written down? As JSON, captions, plain text, or marked-up text. */
@NullMarked
package cuepoint.format;

import org.jspecify.annotations.NullMarked;
