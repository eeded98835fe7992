/**
 * What is wrong with these cues, and what was meant?
 *
 * <p>{@link cuepoint.caption.cleaning.Cleaning} is the chain. Its stages, in order:
 *
 * <ol>
 *   <li>{@link cuepoint.caption.cleaning.UntimedSentinels}: times that mean "no time".
 *   <li>{@link cuepoint.caption.cleaning.EndsBeforeStarts}: ends before starts.
 *   <li>{@link cuepoint.caption.cleaning.RepeatsAtJoins}: cues repeated where files were joined.
 *   <li>{@link cuepoint.caption.cleaning.GrowingCaptions} with {@link
 *       cuepoint.caption.cleaning.Continuation}, {@link cuepoint.caption.cleaning.GrowingLine},
 *       {@link cuepoint.caption.cleaning.Revision}: lines that several cues show while they are
 *       spoken.
 *   <li>{@link cuepoint.caption.cleaning.RollingCaptions} with {@link
 *       cuepoint.caption.cleaning.RollingRows}: lines that scroll.
 *   <li>{@link cuepoint.caption.cleaning.LongCues}: cues that stay too long.
 *   <li>{@link cuepoint.caption.cleaning.Speakers} with {@link
 *       cuepoint.caption.cleaning.KnownNames}: speakers named in the text.
 *   <li>{@link cuepoint.caption.cleaning.CueJoiner}: rows to text.
 * </ol>
 *
 * <p>{@link cuepoint.caption.cleaning.Stage} and {@link cuepoint.caption.cleaning.RepairStage} are
 * their base classes.
 */
@NullMarked
package cuepoint.caption.cleaning;

import org.jspecify.annotations.NullMarked;
