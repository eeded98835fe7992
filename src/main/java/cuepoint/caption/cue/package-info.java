/**
 * What do readers and repairs pass on?
 *
 * <ul>
 *   <li>{@link cuepoint.caption.cue.RawCue}, {@link cuepoint.caption.cue.Row}: a cue as it is in
 *       the file, and one of its displayed lines with the {@link cuepoint.caption.cue.Highlight} in
 *       it.
 *   <li>{@link cuepoint.caption.cue.Timestamps}: how times are written.
 *   <li>{@link cuepoint.caption.cue.Markup}: text with markup becomes rows. {@link
 *       cuepoint.caption.cue.Tag}, {@link cuepoint.caption.cue.SubStationCode}, {@link
 *       cuepoint.caption.cue.Entity} and {@link cuepoint.caption.cue.Ruby} are what it is made of.
 *   <li>{@link cuepoint.caption.cue.SpokenRow}: pieces of text become a row.
 *   <li>{@link cuepoint.caption.cue.SpeakerName}, {@link cuepoint.caption.cue.NameForm}, {@link
 *       cuepoint.caption.cue.NameWords}: the name of a speaker in front of what is said.
 *   <li>{@link cuepoint.caption.cue.CaptionSink}, {@link cuepoint.caption.cue.Repair}, {@link
 *       cuepoint.caption.cue.CharsetSource}: what comes out at the end.
 * </ul>
 */
@NullMarked
package cuepoint.caption.cue;

import org.jspecify.annotations.NullMarked;
