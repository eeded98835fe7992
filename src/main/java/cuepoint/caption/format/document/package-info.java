/**
 * Transcripts in documents of other programs.
 *
 * <ul>
 *   <li>{@link cuepoint.caption.format.document.WordDocument}: Word's {@code .docx}; {@link
 *       cuepoint.caption.format.document.WordText} finds its lines, {@link
 *       cuepoint.caption.format.document.UnpackedStream} bounds what is unpacked.
 *   <li>{@link cuepoint.caption.format.document.HtmlTranscript}: web pages; {@link
 *       cuepoint.caption.format.document.PageTimes} finds times in attributes, of which {@link
 *       cuepoint.caption.format.document.PageCues} makes cues; {@link
 *       cuepoint.caption.format.document.PageText} finds the lines of pages without them.
 *   <li>{@link cuepoint.caption.format.document.DocumentLines}: the lines of a document, read like
 *       those of a text file, and {@link cuepoint.caption.format.document.TableRow}, a line of a
 *       table.
 * </ul>
 */
@NullMarked
package cuepoint.caption.format.document;

import org.jspecify.annotations.NullMarked;
