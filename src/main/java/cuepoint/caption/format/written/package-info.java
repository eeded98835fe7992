/**
 * Transcripts as people write them.
 *
 * <ul>
 *   <li>{@link cuepoint.caption.format.written.WrittenTranscript}: the format; {@link
 *       cuepoint.caption.format.written.WrittenLines} reads it line by line.
 *   <li>{@link cuepoint.caption.format.written.WrittenLine}: a line without Markdown.
 *   <li>{@link cuepoint.caption.format.written.Mark}: a time or a speaker in one of the forms of
 *       {@link cuepoint.caption.format.written.MarkForm}; {@link
 *       cuepoint.caption.format.written.Inside} finds those inside of lines, {@link
 *       cuepoint.caption.format.written.TimeText} reads times.
 *   <li>{@link cuepoint.caption.format.written.Layout}: which {@link
 *       cuepoint.caption.format.written.Marks} the file has, as its beginning shows, from {@link
 *       cuepoint.caption.format.written.Names}, {@link cuepoint.caption.format.written.Customs} and
 *       {@link cuepoint.caption.format.written.TimesOfHead}.
 *   <li>{@link cuepoint.caption.format.written.ToolLines}: what tools write around the turns;
 *       {@link cuepoint.caption.format.written.Credit}, of which by whom it was transcribed.
 *   <li>{@link cuepoint.caption.format.written.Turn}: what is said until the next mark; {@link
 *       cuepoint.caption.format.written.Turns} tells times from other numbers.
 * </ul>
 */
@NullMarked
package cuepoint.caption.format.written;

import org.jspecify.annotations.NullMarked;
