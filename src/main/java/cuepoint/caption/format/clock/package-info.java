/**
 * Times as people, translators and programs write them.
 *
 * <ul>
 *   <li>{@link cuepoint.caption.format.clock.Timing}: the line of a cue's times, {@link
 *       cuepoint.caption.format.clock.LooseTiming}: as no format allows it.
 *   <li>{@link cuepoint.caption.format.clock.LooseClock}: a single time.
 *   <li>{@link cuepoint.caption.format.clock.Pace}: the unit of times where nothing says it.
 * </ul>
 */
@NullMarked
package cuepoint.caption.format.clock;

import org.jspecify.annotations.NullMarked;
