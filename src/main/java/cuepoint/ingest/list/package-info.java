/**
 * Lists of talks: tables, JSON, and schedules.
 *
 * <ul>
 *   <li>{@link cuepoint.ingest.list.TableListing}: CSV and TSV. {@link
 *       cuepoint.ingest.list.SeparatedText} divides it, {@link cuepoint.ingest.list.Table} finds
 *       its headings, {@link cuepoint.ingest.list.Column} says what they mean, {@link
 *       cuepoint.ingest.list.TableTalks} makes a talk of each row, with {@link
 *       cuepoint.ingest.list.DayOrder} and {@link cuepoint.ingest.list.Durations}.
 *   <li>{@link cuepoint.ingest.list.ScheduleListing}: all that {@link cuepoint.event.Schedule}
 *       reads; {@link cuepoint.ingest.list.SingleTalk}: JSON of one talk.
 *   <li>{@link cuepoint.ingest.list.Drafts}: what they have in common.
 * </ul>
 */
@NullMarked
package cuepoint.ingest.list;

import org.jspecify.annotations.NullMarked;
