/**
 * What does a query ask?
 *
 * <ol>
 *   <li>{@link cuepoint.lucene.query.QueryReader} has the grammar; its ClauseParser is Lucene's
 *       SimpleQueryParser with ClauseQuery as leaves. It makes a {@link
 *       cuepoint.lucene.query.TypedQuery} of {@link cuepoint.lucene.query.Clause}s
 *   <li>{@link cuepoint.lucene.query.QueryExpansion} makes {@link cuepoint.lucene.query.QueryTerm}s
 *       of them, with what each word may have been heard as: Variants asks the {@link
 *       cuepoint.lucene.query.Glossary} (one of the {@link cuepoint.lucene.query.Glossaries}),
 *       WordBreaks and Spelling, with TermCounts and the Dictionary of the index; each is a {@link
 *       cuepoint.lucene.query.Variant}
 *   <li>{@link cuepoint.lucene.query.ExpansionBudget} bounds them
 *   <li>{@link cuepoint.lucene.query.DidYouMean} says what was searched instead
 * </ol>
 */
@NullMarked
package cuepoint.lucene.query;

import org.jspecify.annotations.NullMarked;
