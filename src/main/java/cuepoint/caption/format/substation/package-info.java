/**
 * SubStation Alpha, as editors of subtitles write it.
 *
 * <ul>
 *   <li>{@link cuepoint.caption.format.substation.SubStation}: the format, {@code .ass} and {@code
 *       .ssa}.
 *   <li>{@code EventFields}: the fields of a line; {@code EventText} with {@code Codes}: its text
 *       without codes; {@code Layers}: texts that are shown several times at once.
 * </ul>
 */
@NullMarked
package cuepoint.caption.format.substation;

import org.jspecify.annotations.NullMarked;
