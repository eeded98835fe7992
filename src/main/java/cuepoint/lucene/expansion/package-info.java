/**
 * Which terms of the index may the words of a query mean?
 *
 * <ol>
 *   <li>HeldWords divides words of which no talk has the whole
 *   <li>{@link cuepoint.lucene.expansion.QueryExpansion} makes {@link
 *       cuepoint.lucene.expansion.QueryTerm}s of clauses, each with its {@link
 *       cuepoint.lucene.expansion.Variant}s
 *   <li>Variants finds the forms of a word that are the word: it asks the {@link
 *       cuepoint.lucene.glossary.Glossary} (one of the {@link cuepoint.lucene.glossary.Glossaries})
 *       and WordBreaks, with TermCounts and the Dictionary of the index
 *   <li>Completions finds what the last word may become while it is being typed
 *   <li>Guesses finds what may be meant besides: Spelling compares with SaidWords by their Slips;
 *       Company is the words of the query beside which a guess should be said
 *   <li>{@link cuepoint.lucene.expansion.ExpansionBudget} bounds them
 * </ol>
 */
@NullMarked
package cuepoint.lucene.expansion;

import org.jspecify.annotations.NullMarked;
