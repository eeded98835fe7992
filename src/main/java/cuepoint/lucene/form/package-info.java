/**
 * What is made of the forms of a transcript, each of which is analysed once? A form is what is
 * written between two spaces.
 *
 * <ul>
 *   <li>{@link cuepoint.lucene.form.SaidForms}: the forms in order, by the numbers that a FormTable
 *       gives them; FormMemory has what was made of them in other transcripts: Forms, with their
 *       FormTokens and FormWords
 *   <li>{@link cuepoint.lucene.form.SaidFields}: what is searched of them, as PassageTokens and
 *       CountedTokens
 *   <li>{@link cuepoint.lucene.form.SaidTerms}: their words as people read them
 * </ul>
 */
@NullMarked
package cuepoint.lucene.form;

import org.jspecify.annotations.NullMarked;
