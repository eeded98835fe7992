/**
 * Answers as text for other programs: {@link cuepoint.format.text.HitsCsv} for spreadsheets, {@link
 * cuepoint.format.text.HitsMarkdown} and {@link cuepoint.format.text.RecordingMarkdown} for posts,
 * {@link cuepoint.format.text.VttWriter} and {@link cuepoint.format.text.SrtWriter} for players,
 * {@link cuepoint.format.text.TextWriter} for readers.
 */
@NullMarked
package cuepoint.format.text;

import org.jspecify.annotations.NullMarked;
