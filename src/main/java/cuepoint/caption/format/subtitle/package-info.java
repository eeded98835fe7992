/**
 * Subtitle formats of players, with one line or one block for each cue.
 *
 * <ul>
 *   <li>{@link cuepoint.caption.format.subtitle.SubViewer}, {@link
 *       cuepoint.caption.format.subtitle.SubViewer1}, {@link
 *       cuepoint.caption.format.subtitle.MicroDvd}, {@link cuepoint.caption.format.subtitle.Mpl2},
 *       {@link cuepoint.caption.format.subtitle.TmPlayer}: formats of films.
 *   <li>{@link cuepoint.caption.format.subtitle.Lrc} with {@link
 *       cuepoint.caption.format.subtitle.LrcLine} and {@link
 *       cuepoint.caption.format.subtitle.LrcStamp}: the format of songs.
 *   <li>{@link cuepoint.caption.format.subtitle.FirstLines}, {@link
 *       cuepoint.caption.format.subtitle.StyledText}, {@link
 *       cuepoint.caption.format.subtitle.UntilNext}: what they have in common.
 * </ul>
 */
@NullMarked
package cuepoint.caption.format.subtitle;

import org.jspecify.annotations.NullMarked;
