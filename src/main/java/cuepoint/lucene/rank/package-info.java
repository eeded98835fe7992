/**
 * Which talks and passages answer?
 *
 * <ul>
 *   <li>{@link cuepoint.lucene.rank.TalkMatching}: the entry point; it has a query planned, finds
 *       the talks (TalkFinder), and reads the best of them
 *   <li>TalkRanking ranks by upper bounds: TalkParts says what each talk can score, term by term
 *       (TermTalks) and segment by segment (SegmentTalks); {@link
 *       cuepoint.lucene.rank.Similarities} is BM25
 *   <li>TalkMatchReader and LucenePassageMatch read the talks and passages that were found, with
 *       Occurrences; FacetCounter counts them
 *   <li>{@link cuepoint.lucene.rank.TranscriptOccurrences}: the same for one whole transcript
 * </ul>
 */
@NullMarked
package cuepoint.lucene.rank;

import org.jspecify.annotations.NullMarked;
