/** Where are pages, and how are they drawn? */
@NullMarked
package cuepoint.page.site;

import org.jspecify.annotations.NullMarked;
