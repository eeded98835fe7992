/**
 * Which terms of the index may the words of a query mean?
 *
 * <ol>
 *   <li>{@link cuepoint.lucene.expansion.QueryExpansion} makes {@link
 *       cuepoint.lucene.expansion.QueryTerm}s of clauses, with what each word may have been heard
 *       as: Variants asks the {@link cuepoint.lucene.expansion.Glossary} (one of the {@link
 *       cuepoint.lucene.expansion.Glossaries}), WordBreaks and Spelling, with TermCounts and the
 *       Dictionary of the index; each is a {@link cuepoint.lucene.expansion.Variant}
 *   <li>{@link cuepoint.lucene.expansion.ExpansionBudget} bounds them
 *   <li>{@link cuepoint.lucene.expansion.DidYouMean} says what was searched instead
 * </ol>
 */
@NullMarked
package cuepoint.lucene.expansion;

import org.jspecify.annotations.NullMarked;
