/**
 * How is what is said in a talk kept? Once for each transcript, with all times, although passages
 * overlap.
 *
 * <ul>
 *   <li>{@link cuepoint.lucene.transcript.TranscriptWriter}: with each passage a TranscriptPart,
 *       the cues up to the next passage, in numbers; and with the transcript the Lexicon, what they
 *       mean
 *   <li>{@link cuepoint.lucene.transcript.TranscriptReader}: reads a {@link
 *       cuepoint.lucene.transcript.StoredPassage}, as much of it as is asked for, or all cues
 *   <li>{@link cuepoint.lucene.transcript.WholeCues}: what a transcript has that its passages have
 *       not
 *   <li>Numbering, DenseCode: frequent forms and waits are short numbers
 *   <li>NumberedCue, CueFlags, WordTimes, LexiconWriter, Forms, CueCursor: the bytes
 * </ul>
 */
@NullMarked
package cuepoint.lucene.transcript;

import org.jspecify.annotations.NullMarked;
