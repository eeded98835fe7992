/**
 * Which characters are in this file?
 *
 * <ul>
 *   <li>{@link cuepoint.caption.text.CaptionText}: an open file: its beginning, its lines, its
 *       bytes in UTF-8; {@link cuepoint.caption.text.FirstTimes}: what may come late.
 *   <li>{@link cuepoint.caption.text.Lines}: the lines, one at a time.
 *   <li>{@link cuepoint.caption.text.Decoding}: how bytes of any charset become UTF-8: by a {@link
 *       cuepoint.caption.text.ByteOrderMark}, as {@link cuepoint.caption.text.WideText}, or line by
 *       line in {@link cuepoint.caption.text.Utf8Lines}, where a {@link
 *       cuepoint.caption.text.LineDecoder} reads what is not UTF-8 in the {@link
 *       cuepoint.caption.text.OtherCharset}.
 *   <li>{@link cuepoint.caption.text.CharsetGuess}: which charset that is: of a {@link
 *       cuepoint.caption.text.Sample}, by the {@link cuepoint.caption.text.LetterFit} of the {@link
 *       cuepoint.caption.text.Letters} of languages.
 * </ul>
 */
@NullMarked
package cuepoint.caption.text;

import org.jspecify.annotations.NullMarked;
