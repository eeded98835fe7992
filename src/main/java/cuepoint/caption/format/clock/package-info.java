/**
 * Times as people, translators and programs write them: {@link
 * cuepoint.caption.format.clock.LooseClock}.
 */
@NullMarked
package cuepoint.caption.format.clock;

import org.jspecify.annotations.NullMarked;
