/**
 * Caption formats in XML.
 *
 * <ul>
 *   <li>{@link cuepoint.caption.format.xml.Srv1}, {@link cuepoint.caption.format.xml.Srv2}, {@link
 *       cuepoint.caption.format.xml.Srv3}: YouTube; the last two share {@code TimedElements}.
 *   <li>{@link cuepoint.caption.format.xml.Sami} with {@code SamiCues}, {@code SamiClasses}.
 *   <li>{@link cuepoint.caption.format.xml.Xml}: a cursor over a file that is not trusted, with
 *       {@code Elements}, {@code Tags}, {@code TagReader} and {@code Characters} below it; {@link
 *       cuepoint.caption.format.xml.RootElement}: how such a file is recognised.
 * </ul>
 */
@NullMarked
package cuepoint.caption.format.xml;

import org.jspecify.annotations.NullMarked;
