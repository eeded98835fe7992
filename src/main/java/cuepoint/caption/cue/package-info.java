/**
 * What do readers and repairs pass on?
 *
 * <ul>
 *   <li>{@link cuepoint.caption.cue.RawCue}, {@link cuepoint.caption.cue.Row}: a cue as it is in
 *       the file, and one of its displayed lines; {@link cuepoint.caption.cue.Highlight}, {@link
 *       cuepoint.caption.cue.HighlightFinder}: the word of it that is being spoken.
 *   <li>{@link cuepoint.caption.cue.Timestamps}, {@link cuepoint.caption.cue.Markup}, {@link
 *       cuepoint.caption.cue.Entity}, {@link cuepoint.caption.cue.SpokenRow}: how times, tags and
 *       pieces of text become rows.
 *   <li>{@link cuepoint.caption.cue.SpeakerName}, {@link cuepoint.caption.cue.NameForm}, {@link
 *       cuepoint.caption.cue.NameWords}: the name of a speaker in front of what is said.
 *   <li>{@link cuepoint.caption.cue.CaptionSink}, {@link cuepoint.caption.cue.Repair}: what comes
 *       out at the end.
 * </ul>
 */
@NullMarked
package cuepoint.caption.cue;

import org.jspecify.annotations.NullMarked;
