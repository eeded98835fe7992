/**
 * How is a caption file written?
 *
 * <p>{@link cuepoint.caption.format.CaptionFormat} is what each format of text implements, {@link
 * cuepoint.caption.format.BinaryFormat} any other; its rooms hold the formats by their syntax:
 * {@code lines} (WebVTT, SubRip, SubViewer, LRC), {@code json} (YouTube, speech recognisers),
 * {@code xml} (YouTube, SAMI), {@code ttml}, {@code substation}, {@code broadcast} (SCC, STL),
 * {@code written} (transcripts and prose), {@code document} (Word, web pages). {@link cuepoint.caption.format.TimedPieces} serves
 * YouTube's formats in both JSON and XML, {@link cuepoint.caption.format.CueRows} those whose text
 * comes in pieces; {@link cuepoint.caption.format.FrameRate} and {@link
 * cuepoint.caption.format.ProgrammeStart} are for time codes, {@link
 * cuepoint.caption.format.OneLanguage} for files in several languages.
 */
@NullMarked
package cuepoint.caption.format;

import org.jspecify.annotations.NullMarked;
