/**
 * How is a caption file written?
 *
 * <p>{@link cuepoint.caption.format.CaptionFormat} is what each format of text implements, {@link
 * cuepoint.caption.format.BinaryFormat} any other; its rooms hold the formats by their syntax:
 * {@code lines} (WebVTT, SubRip, what recognisers print), {@code subtitle} (SubViewer, MicroDVD,
 * LRC), {@code table} (tables, labels), {@code json} (YouTube, speech recognisers), {@code xml}
 * (YouTube, TTML), {@code written} (transcripts and prose). {@code clock} reads times as people
 * write them. {@link cuepoint.caption.format.TimedPieces} serves YouTube's formats in both JSON and
 * XML.
 */
@NullMarked
package cuepoint.caption.format;

import org.jspecify.annotations.NullMarked;
