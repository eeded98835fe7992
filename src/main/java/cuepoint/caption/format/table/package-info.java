/**
 * Tables of times and text.
 *
 * <ul>
 *   <li>{@link cuepoint.caption.format.table.TimedTable}, {@link
 *       cuepoint.caption.format.table.AudacityLabels}: the formats.
 *   <li>{@link cuepoint.caption.format.table.Table}, {@link cuepoint.caption.format.table.Records},
 *       {@link cuepoint.caption.format.table.SeparatedLine}: how a table is divided.
 *   <li>{@link cuepoint.caption.format.table.Columns}: which column is what, by its {@link
 *       cuepoint.caption.format.table.ColumnName}.
 *   <li>{@link cuepoint.caption.format.table.RowTimes}: what the times in the rows are; {@link
 *       cuepoint.caption.format.table.NumberUnit} tells seconds from milliseconds.
 *   <li>{@link cuepoint.caption.format.table.RowCues}: rows to cues.
 * </ul>
 */
@NullMarked
package cuepoint.caption.format.table;

import org.jspecify.annotations.NullMarked;
