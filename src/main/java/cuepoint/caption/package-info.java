/**
 * What does this caption file say?
 *
 * <ul>
 *   <li>{@link cuepoint.caption.Captions}: the entry point; a whole file, cleaned, in memory. Made
 *       of {@link cuepoint.caption.CaptionCharset}, {@link cuepoint.caption.CaptionProblem}, {@link
 *       cuepoint.caption.Repairs}.
 *   <li>{@link cuepoint.caption.CaptionFile}: the same as a stream, for files of any size.
 *   <li>{@link cuepoint.caption.CaptionFormats}: the list of all formats, to which a new one is
 *       added.
 *   <li>{@link cuepoint.caption.Collector}, {@link cuepoint.caption.ProblemLimit}: between the
 *       stream and the whole.
 * </ul>
 *
 * <p>A file passes through the rooms in this order: {@code text} (bytes to lines), {@code format}
 * (lines to cues), {@code cleaning} (cues to repaired cues). {@code cue} is what they pass on.
 * Nothing outside of this package uses the rooms.
 */
@NullMarked
package cuepoint.caption;

import org.jspecify.annotations.NullMarked;
