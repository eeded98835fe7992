/**
 * What do the files beside the captions say about a talk?
 *
 * <ul>
 *   <li>{@link cuepoint.collection.metadata.MetadataFile}: a file of JSON or YAML; {@link
 *       cuepoint.collection.metadata.JsonFields}: its fields as the types that they should have.
 *   <li>{@link cuepoint.collection.metadata.Day}, {@link cuepoint.collection.metadata.Length},
 *       {@link cuepoint.collection.metadata.Translations}, {@link
 *       cuepoint.collection.metadata.PlainText}: values as people write them.
 *   <li>{@link cuepoint.collection.metadata.TalkMetadata}: what is known of a talk; {@link
 *       cuepoint.collection.metadata.TalkFields}: the names that many programs have for it, with
 *       {@link cuepoint.collection.metadata.SpeakerNames}, {@link
 *       cuepoint.collection.metadata.VideoFields} and {@link cuepoint.collection.metadata.Pretalx}.
 * </ul>
 */
@NullMarked
package cuepoint.collection.metadata;

import org.jspecify.annotations.NullMarked;
