/**
 * What does a query ask? {@link cuepoint.lucene.query.QueryReader} has the grammar and makes a
 * {@link cuepoint.lucene.query.TypedQuery} of {@link cuepoint.lucene.query.Clause}s (its
 * ClauseParser is Lucene's SimpleQueryParser). {@link cuepoint.lucene.query.QueryExpansion} makes
 * {@link cuepoint.lucene.query.QueryTerm}s of them: what each word may have been heard as, each a
 * {@link cuepoint.lucene.query.Variant} from the {@link cuepoint.lucene.query.Glossary}, WordBreaks
 * or Spelling. {@link cuepoint.lucene.query.ExpansionBudget} bounds them. {@link
 * cuepoint.lucene.query.DidYouMean} says what was searched instead.
 */
@NullMarked
package cuepoint.lucene.query;

import org.jspecify.annotations.NullMarked;
