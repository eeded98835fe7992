/**
 * What do the files of an event say about it and its talks?
 *
 * <ul>
 *   <li>{@link cuepoint.collection.event.EventMetadata}: the event; {@link
 *       cuepoint.collection.event.GlossaryFile} and {@link cuepoint.collection.event.Glossaries}:
 *       words that are meant alike.
 *   <li>{@link cuepoint.collection.event.Schedule}: a file that lists talks, each a {@link
 *       cuepoint.collection.event.ScheduleEntry}; {@link cuepoint.collection.event.ScheduleShape}
 *       finds them in JSON and YAML, {@link cuepoint.collection.event.NamesById} the names in
 *       Sessionize's and pretalx's; {@link cuepoint.collection.event.ScheduleXml} reads XML.
 *   <li>{@link cuepoint.collection.event.ScheduledTalks}: which of them are the talks of the
 *       event's folder; {@link cuepoint.collection.event.ScheduleIndex} finds each by its {@link
 *       cuepoint.collection.event.TalkSigns}, {@link cuepoint.collection.event.TitleKey} compares
 *       titles.
 * </ul>
 */
@NullMarked
package cuepoint.collection.event;

import org.jspecify.annotations.NullMarked;
