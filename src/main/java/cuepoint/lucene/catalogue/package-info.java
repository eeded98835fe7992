/**
 * Which talks are there? {@link cuepoint.lucene.catalogue.EventOrder} is the order of lists, {@link
 * cuepoint.lucene.catalogue.Recordings} reads all that is kept of a talk.
 */
@NullMarked
package cuepoint.lucene.catalogue;

import org.jspecify.annotations.NullMarked;
