/**
 * Which characters are in this file?
 *
 * <ul>
 *   <li>{@link cuepoint.caption.text.CaptionText}: an open file: its beginning, its lines, its
 *       bytes in UTF-8; {@link cuepoint.caption.text.FirstTimes}: what may come late.
 *   <li>{@link cuepoint.caption.text.Lines}: the lines, one at a time.
 *   <li>{@link cuepoint.caption.text.Decoding}, {@link cuepoint.caption.text.LikelyCharset}, {@link
 *       cuepoint.caption.text.Utf8Stream}: how bytes of any charset become UTF-8.
 * </ul>
 */
@NullMarked
package cuepoint.caption.text;

import org.jspecify.annotations.NullMarked;
