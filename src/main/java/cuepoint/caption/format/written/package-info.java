/**
 * Transcripts as people write them.
 *
 * <ul>
 *   <li>{@link cuepoint.caption.format.written.WrittenTranscript}: the format.
 *   <li>{@link cuepoint.caption.format.written.TextMark}: a time or a speaker at the start of a
 *       line.
 *   <li>{@link cuepoint.caption.format.written.Turn}: what one speaker says until the next mark.
 * </ul>
 */
@NullMarked
package cuepoint.caption.format.written;

import org.jspecify.annotations.NullMarked;
