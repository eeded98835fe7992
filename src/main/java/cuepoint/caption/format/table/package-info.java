/**
 * Tables of times and text.
 *
 * <ul>
 *   <li>{@link cuepoint.caption.format.table.TimedTable}, {@link
 *       cuepoint.caption.format.table.AudacityLabels}: the formats.
 *   <li>{@link cuepoint.caption.format.table.Columns}, {@link
 *       cuepoint.caption.format.table.TimeUnit}: what a table holds, and what its times count.
 *   <li>{@link cuepoint.caption.format.table.Records}, {@link
 *       cuepoint.caption.format.table.SeparatedLine}: how it is divided.
 * </ul>
 */
@NullMarked
package cuepoint.caption.format.table;

import org.jspecify.annotations.NullMarked;
