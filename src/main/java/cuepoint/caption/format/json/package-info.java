/**
 * Caption formats in JSON.
 *
 * <ul>
 *   <li>{@link cuepoint.caption.format.json.Json3}: YouTube.
 *   <li>{@link cuepoint.caption.format.json.RecognisedSpeech} with {@link
 *       cuepoint.caption.format.json.Recogniser}: a dozen speech recognisers; {@link
 *       cuepoint.caption.format.json.WordCues} makes cues of their words.
 *   <li>{@link cuepoint.caption.format.json.JsonElements}, {@link
 *       cuepoint.caption.format.json.JsonPlaces}: a file one element at a time, and where a value
 *       is in an element.
 * </ul>
 */
@NullMarked
package cuepoint.caption.format.json;

import org.jspecify.annotations.NullMarked;
