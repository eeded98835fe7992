/**
 * Which vectors do passages have? They are kept in an index of their own, by the texts that they
 * are of.
 *
 * <ul>
 *   <li>Written: {@link cuepoint.lucene.vector.LuceneVectorIndexer} finds the texts that have none,
 *       by way of KnownPassages and PassageTexts, and hands vectors to VectorWriter.
 *       CompleteVectors are those of which none is missing, as VectorCommit says. StoredVectors
 *       tells what of the folder can be gone on with, KeptCommits what is kept of other models.
 *   <li>Read: {@link cuepoint.lucene.vector.CurrentVectors} opens them as they are made, Vectors
 *       are those of one commit, {@link cuepoint.lucene.vector.PassageVectors} finds those of the
 *       passages.
 * </ul>
 */
@NullMarked
package cuepoint.lucene.vector;

import org.jspecify.annotations.NullMarked;
