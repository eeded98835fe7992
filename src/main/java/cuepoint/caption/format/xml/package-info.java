/**
 * Caption formats in XML.
 *
 * <ul>
 *   <li>{@link cuepoint.caption.format.xml.Srv1}, {@link cuepoint.caption.format.xml.Srv2}, {@link
 *       cuepoint.caption.format.xml.Srv3}: YouTube; the last two share {@code TimedElements}.
 *   <li>{@link cuepoint.caption.format.xml.Ttml} with {@link cuepoint.caption.format.xml.TtmlTime}:
 *       W3C.
 *   <li>{@link cuepoint.caption.format.xml.Xml}: a cursor over a file that is not trusted.
 * </ul>
 */
@NullMarked
package cuepoint.caption.format.xml;

import org.jspecify.annotations.NullMarked;
