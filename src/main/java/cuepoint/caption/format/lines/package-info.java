/**
 * Caption formats of plain lines.
 *
 * <ul>
 *   <li>{@link cuepoint.caption.format.lines.WebVtt} with {@link
 *       cuepoint.caption.format.lines.WebVttBlocks}; {@link cuepoint.caption.format.lines.SubRip}
 *       with {@link cuepoint.caption.format.lines.SubRipBlocks}: the formats.
 *   <li>{@link cuepoint.caption.format.lines.PrintedSpeech} with {@link
 *       cuepoint.caption.format.lines.PrintedLanguage}: what speech recognisers print.
 *   <li>{@link cuepoint.caption.format.lines.FirstCue}: how files without a signature are
 *       recognised, and whether they must be read loosely.
 *   <li>{@link cuepoint.caption.format.lines.CueTimes}, {@link
 *       cuepoint.caption.format.lines.CueNumber}, {@link cuepoint.caption.format.lines.CueNumbers},
 *       {@link cuepoint.caption.format.lines.OpenCue}: the parts of a cue.
 *   <li>{@link cuepoint.caption.format.lines.Fences}: blocks of Markdown around captions.
 *   <li>{@link cuepoint.caption.format.lines.TimestampMap}: the times of joined segments.
 * </ul>
 */
@NullMarked
package cuepoint.caption.format.lines;

import org.jspecify.annotations.NullMarked;
