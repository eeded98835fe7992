/**
 * What do the files of an event say about it and its talks?
 *
 * <ul>
 *   <li>{@link cuepoint.event.EventMetadata}: the event; {@link cuepoint.event.GlossaryFile} and
 *       {@link cuepoint.event.Glossaries}: words that are meant alike.
 *   <li>{@link cuepoint.event.Schedule}: a file that lists talks, each a {@link
 *       cuepoint.event.ScheduleEntry}; {@link cuepoint.event.ScheduleShape} finds them in JSON and
 *       YAML, {@link cuepoint.event.NamesById} the names in Sessionize's and pretalx's; {@link
 *       cuepoint.event.ScheduleXml} reads XML.
 *   <li>{@link cuepoint.event.ScheduledTalks}: which of them are the talks of the event's folder;
 *       {@link cuepoint.event.ScheduleIndex} finds each by its {@link cuepoint.event.TalkSigns},
 *       {@link cuepoint.event.TitleKey} compares titles.
 *   <li>{@link cuepoint.event.ScheduledSegments}: the talks in recordings that have several.
 * </ul>
 */
@NullMarked
package cuepoint.event;

import org.jspecify.annotations.NullMarked;
