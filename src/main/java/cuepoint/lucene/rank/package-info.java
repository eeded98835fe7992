/**
 * Which talks and passages answer? {@link cuepoint.lucene.rank.SearchPlan} is what Lucene is asked
 * for a query: {@link cuepoint.lucene.rank.TalkQuery} scores talks, {@link
 * cuepoint.lucene.rank.FieldQueries} has the queries for one term, {@link
 * cuepoint.lucene.rank.TalkFilter} the filters. {@link cuepoint.lucene.rank.TalkMatcher} asks it;
 * TalkMatchReader and LucenePassageMatch read the talks and passages that were found, FacetCounter
 * counts them. {@link cuepoint.lucene.rank.TranscriptOccurrences} asks one transcript.
 */
@NullMarked
package cuepoint.lucene.rank;

import org.jspecify.annotations.NullMarked;
