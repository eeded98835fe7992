/**
 * What was said, by whom, when?
 *
 * <ul>
 *   <li>{@link cuepoint.talk.Recording}: a {@link cuepoint.talk.Talk} of an {@link
 *       cuepoint.talk.Event}, and its {@link cuepoint.talk.Transcript}s
 *   <li>a transcript is {@link cuepoint.talk.Cue}s, and some of their {@link cuepoint.talk.Word}s
 *       have times of their own; {@link cuepoint.talk.SpokenTime} is when one is said, with its
 *       {@link cuepoint.talk.Precision}
 *   <li>cues form {@link cuepoint.talk.Passage}s, which are ranked; {@link
 *       cuepoint.talk.JoinedCues} are a whole transcript as one text
 * </ul>
 *
 * Values check themselves: what is out of range is an {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package cuepoint.talk;

import org.jspecify.annotations.NullMarked;
