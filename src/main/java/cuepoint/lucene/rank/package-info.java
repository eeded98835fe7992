/**
 * Which talks and passages answer?
 *
 * <ul>
 *   <li>{@link cuepoint.lucene.rank.TalkMatcher}: the entry point; asks Lucene what a SearchPlan
 *       says
 *   <li>StopWords are passed over; DidYouMean says what was searched instead, FilterNotes which
 *       filters have no talks; SaidBy keeps what one speaker says
 *   <li>TalkQuery scores talks; FieldQueries has the queries for one term; {@link
 *       cuepoint.lucene.rank.Similarities} is BM25
 *   <li>TalkMatchReader and LucenePassageMatch read the talks and passages that were found, with
 *       Occurrences; FacetCounter counts them
 *   <li>{@link cuepoint.lucene.rank.TranscriptOccurrences}: the same for one whole transcript
 * </ul>
 */
@NullMarked
package cuepoint.lucene.rank;

import org.jspecify.annotations.NullMarked;
