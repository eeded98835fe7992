/**
 * How are answers written for a terminal, a file or a pipe? Uses {@link cuepoint.cli.shell} only.
 *
 * <ul>
 *   <li>{@link cuepoint.cli.print.Output}: the stream, its style, its links ({@link
 *       cuepoint.cli.print.TerminalLinks})
 *   <li>one enum for each command with {@code --format}, one constant for each format: {@link
 *       cuepoint.cli.print.HitsFormat} (an {@link cuepoint.cli.print.Answer}), {@link
 *       cuepoint.cli.print.TalksFormat}, {@link cuepoint.cli.print.TranscriptFormat}, {@link
 *       cuepoint.cli.print.CaptionsFormat}, {@link cuepoint.cli.print.SuggestionsFormat}
 *   <li>text for people: {@code HitsText}, {@code RecordingText}, {@code CaptionsText}, {@code
 *       FilesText}, {@code TalkLine}, {@link cuepoint.cli.print.ReportText}
 *   <li>beside the results, on the error stream: {@link cuepoint.cli.print.HitsNotes}, {@link
 *       cuepoint.cli.print.ProgressLine}
 * </ul>
 */
@NullMarked
package cuepoint.cli.print;

import org.jspecify.annotations.NullMarked;
