/**
 * Which words of captions does a person put right?
 *
 * <ul>
 *   <li>{@link cuepoint.correction.Correction}: some words at a time, and those that were said;
 *       kept beside the captions in a {@link cuepoint.correction.CorrectionsFile}
 *   <li>{@link cuepoint.correction.CorrectedCues}: finds them in what is said, and replaces them
 *   <li>{@link cuepoint.correction.GlossaryProposal}: corrections that recur, as lines of a
 *       glossary
 * </ul>
 */
@NullMarked
package cuepoint.correction;

import org.jspecify.annotations.NullMarked;
