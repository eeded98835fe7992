/**
 * What do the files beside the captions say about a talk?
 *
 * <ul>
 *   <li>{@link cuepoint.metadata.MetadataFile}: a file of JSON or YAML; {@link
 *       cuepoint.metadata.JsonFields}: its fields as the types that they should have.
 *   <li>{@link cuepoint.metadata.Day}, {@link cuepoint.metadata.Length}, {@link
 *       cuepoint.metadata.Translations}, {@link cuepoint.metadata.PlainText}: values as people
 *       write them.
 *   <li>{@link cuepoint.metadata.TalkMetadata}: what is known of a talk; {@link
 *       cuepoint.metadata.TalkFields}: the names that many programs have for it, with {@link
 *       cuepoint.metadata.SpeakerNames} and {@link cuepoint.metadata.VideoFields}.
 *   <li>{@link cuepoint.metadata.Segments}: the talks of a recording that has several, each a
 *       {@link cuepoint.metadata.Segment}; {@link cuepoint.metadata.ExtentFields}: where in it a
 *       talk is.
 * </ul>
 */
@NullMarked
package cuepoint.metadata;

import org.jspecify.annotations.NullMarked;
