/**
 * Which vectors do passages have? They are kept in an index of their own, by the texts that they
 * are of: {@link cuepoint.lucene.vector.PassageTexts} finds texts that have none, {@link
 * cuepoint.lucene.vector.VectorWriter} writes them, {@link cuepoint.lucene.vector.Vectors} reads
 * them.
 */
@NullMarked
package cuepoint.lucene.vector;

import org.jspecify.annotations.NullMarked;
