/**
 * Where do documents match? {@link cuepoint.lucene.place.DocumentMatcher} tells which do, {@link
 * cuepoint.lucene.place.Occurrences} where, for any query; {@link cuepoint.lucene.place.Words} and
 * {@link cuepoint.lucene.place.WordPlaces} do it cheaply for one passage after the other.
 */
@NullMarked
package cuepoint.lucene.place;

import org.jspecify.annotations.NullMarked;
