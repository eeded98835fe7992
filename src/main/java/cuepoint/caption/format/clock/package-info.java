/**
 * Times as people, translators and programs write them: {@link
 * cuepoint.caption.format.clock.LooseClock}; and their unit where nothing says it: {@link
 * cuepoint.caption.format.clock.Pace}.
 */
@NullMarked
package cuepoint.caption.format.clock;

import org.jspecify.annotations.NullMarked;
