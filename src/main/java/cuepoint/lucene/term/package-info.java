/**
 * Which terms does a commit have, and how often?
 *
 * <ul>
 *   <li>{@link cuepoint.lucene.term.QueryTerms}: the terms that one query asks for, each looked up
 *       once; TermPlaces finds them in the segments, SharedTermQuery and SharedPhraseQuery read
 *       them there
 *   <li>{@link cuepoint.lucene.term.TermDictionary}: all terms of a commit in memory, a FieldTerms
 *       for each field, which is loaded where many queries ask, or shared if it is HeldTerms
 * </ul>
 */
@NullMarked
package cuepoint.lucene.term;

import org.jspecify.annotations.NullMarked;
