/**
 * What do the files beside the captions say about talks and events?
 *
 * <ul>
 *   <li>{@link cuepoint.collection.metadata.TalkMetadata}: the files of one talk; {@link
 *       cuepoint.collection.metadata.EventMetadata}: those of an event; {@link
 *       cuepoint.collection.metadata.GlossaryFile}: words that are meant alike.
 *   <li>{@link cuepoint.collection.metadata.JsonFields}: the fields of a JSON file as the types
 *       that they should have.
 * </ul>
 */
@NullMarked
package cuepoint.collection.metadata;

import org.jspecify.annotations.NullMarked;
