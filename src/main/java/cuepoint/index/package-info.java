/**
 * Which talks must be indexed again, and how are they cut into passages?
 *
 * <ul>
 *   <li>{@link cuepoint.index.IndexRun}: the entry point; compares the collection with the index.
 *       {@link cuepoint.index.RunReport} is its result, with the {@link cuepoint.index.Changes}
 *       that were made, {@link cuepoint.index.IndexedFiles} what an index knows of the files of a
 *       talk.
 *   <li>{@link cuepoint.index.Removal}, {@link cuepoint.index.RemovalRefusedException}: how many
 *       talks a run may remove.
 *   <li>{@link cuepoint.index.IndexedTalk}, {@link cuepoint.index.PassageSplitter}, {@link
 *       cuepoint.index.CuePieces}: a talk, cut into passages.
 *   <li>{@link cuepoint.index.Indexer}: the port to which the talks are written. {@link
 *       cuepoint.index.UnusableIndexException}: why an index cannot be used; {@link
 *       cuepoint.index.Verification}: what reading all of it found.
 *   <li>{@link cuepoint.index.VectorRun}: gives each {@link cuepoint.index.PassageText} a vector,
 *       through the port {@link cuepoint.index.VectorIndexer}; {@link cuepoint.index.VectorState}:
 *       how many have one.
 * </ul>
 */
@NullMarked
package cuepoint.index;

import org.jspecify.annotations.NullMarked;
