/** What does an answer look like as a page? */
@NullMarked
package cuepoint.page.answer;

import org.jspecify.annotations.NullMarked;
