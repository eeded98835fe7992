/**
 * Where does one talk of a recording end, and the next begin?
 *
 * <ul>
 *   <li>{@link cuepoint.border.ProposedTalks}: the entry point; proposes {@link
 *       cuepoint.border.ProposedTalk}s, for a person to confirm.
 *   <li>{@link cuepoint.border.Sound}: what captions write down beside speech; {@link
 *       cuepoint.border.Gap}: a place between two cues where a talk may begin, and the signs of it.
 *   <li>{@link cuepoint.border.Vocabulary}: whether other words are used after a place; {@link
 *       cuepoint.border.Cast}: whether others speak.
 *   <li>{@link cuepoint.border.SegmentsJson}: talks as {@code segments} of a talk's metadata.
 * </ul>
 */
@NullMarked
package cuepoint.border;

import org.jspecify.annotations.NullMarked;
