/**
 * What are the words of a text? TextFilters rewrite it ({@link
 * cuepoint.lucene.token.NormalizedText}, {@link cuepoint.lucene.token.JoinedText}) before Lucene
 * divides it; the others are filters of its tokens. {@link cuepoint.lucene.token.WordPartsFilter}
 * adds the parts of words.
 */
@NullMarked
package cuepoint.lucene.token;

import org.jspecify.annotations.NullMarked;
