/**
 * How is a talk kept? As one {@link cuepoint.lucene.document.Block} of Lucene documents: its
 * passages, its transcripts and, last, the talk. What a class here writes, it also reads back.
 *
 * <ul>
 *   <li>{@link cuepoint.lucene.document.PassageDocument}: what is said, searched
 *   <li>{@link cuepoint.lucene.document.TranscriptDocument}: a whole transcript, read when shown
 *   <li>{@link cuepoint.lucene.document.TalkDocument}: the text about a talk, filters, facets
 *   <li>{@link cuepoint.lucene.document.SuggestionFields}: what a talk adds to the suggestions,
 *       among it its {@link cuepoint.lucene.document.TalkTerms}
 *   <li>{@link cuepoint.lucene.document.TalkFilter}: queries for filters, by the FilterValues of
 *       the index; {@link cuepoint.lucene.document.Voices}: who may say what is searched for;
 *       {@link cuepoint.lucene.document.SpeakerTurns}: who says it
 *   <li>{@link cuepoint.lucene.document.CommitFacets}: the values by which talks are counted, as
 *       {@link cuepoint.lucene.document.FacetValues} of each field
 *   <li>TalkOutput and TalkInput: metadata as bytes
 * </ul>
 */
@NullMarked
package cuepoint.lucene.document;

import org.jspecify.annotations.NullMarked;
