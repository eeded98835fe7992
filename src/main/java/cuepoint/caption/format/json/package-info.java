/**
 * Caption formats in JSON.
 *
 * <ul>
 *   <li>{@link cuepoint.caption.format.json.Json3}: YouTube.
 *   <li>{@link cuepoint.caption.format.json.JsonTranscript}: any other; {@link
 *       cuepoint.caption.format.json.Recogniser} names the programs that are known.
 *   <li>{@link cuepoint.caption.format.json.JsonElements}: a file one object at a time; {@link
 *       cuepoint.caption.format.json.Fences}: as a block of Markdown.
 *   <li>{@link cuepoint.caption.format.json.LevelReader}: objects become cues. {@link
 *       cuepoint.caption.format.json.Alignment} finds words in their segment, {@link
 *       cuepoint.caption.format.json.WordCues} makes cues of words, each {@link
 *       cuepoint.caption.format.json.Said}; {@link cuepoint.caption.format.json.Spacing} puts
 *       spaces between them.
 * </ul>
 */
@NullMarked
package cuepoint.caption.format.json;

import org.jspecify.annotations.NullMarked;
