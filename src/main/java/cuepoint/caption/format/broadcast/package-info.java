/**
 * Formats of broadcasters, whose times are SMPTE time codes.
 *
 * <ul>
 *   <li>{@link cuepoint.caption.format.broadcast.Scc}: the bytes of North American closed captions;
 *       {@code CaptionDecoder} does what a television set does with them, on {@code Screen}s, with
 *       the letters of {@code CaptionCharacters}.
 *   <li>{@link cuepoint.caption.format.broadcast.EbuStl}: European subtitles, a header ({@code
 *       StlHeader}, {@code StlLanguage}) and blocks ({@code StlBlock}) with text ({@code StlText},
 *       {@code LatinCharacters}).
 *   <li>{@link cuepoint.caption.format.broadcast.SpruceStl}: lines of text that share the file name
 *       extension.
 * </ul>
 */
@NullMarked
package cuepoint.caption.format.broadcast;

import org.jspecify.annotations.NullMarked;
