/**
 * Which pieces of talks are played one after another?
 *
 * <ul>
 *   <li>{@link cuepoint.reel.Reel}: clips in the order in which they are played, and what is left
 *       out; each {@link cuepoint.reel.Clip} is a sentence or a few of one talk
 *   <li>{@link cuepoint.reel.Reels} makes one of an answer, or of clips that a person has picked by
 *       their {@link cuepoint.reel.ClipAddress}; a {@code SpokenText} finds the sentences
 * </ul>
 */
@NullMarked
package cuepoint.reel;

import org.jspecify.annotations.NullMarked;
