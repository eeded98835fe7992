/** What does the page of a talk show? */
@NullMarked
package cuepoint.page.talk;

import org.jspecify.annotations.NullMarked;
