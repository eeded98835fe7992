/**
 * How does Lucene do it? {@link cuepoint.lucene.LuceneIndexer} writes an index, {@link
 * cuepoint.lucene.LuceneEngine} reads it, by way of OpenIndex, with LuceneCatalogue and
 * LuceneAnalysis; {@link cuepoint.lucene.LuceneVerification} reads all of it. Rooms, each of which
 * uses only those before it:
 *
 * <ol>
 *   <li>{@code token}: how a text is divided into words
 *   <li>{@code analysis}: how words become terms
 *   <li>{@code store}: whether its files are as they were written
 *   <li>{@code transcript}: how what is said is kept
 *   <li>{@code document}: how a talk is kept
 *   <li>{@code query}: what a query asks
 *   <li>{@code expansion}: which terms of the index its words may mean
 *   <li>{@code place}: where documents match
 *   <li>{@code rank}: which talks and passages answer
 *   <li>{@code suggest}: what a half-typed query may become
 * </ol>
 *
 * Nothing outside this package uses its rooms.
 */
@NullMarked
package cuepoint.lucene;

import org.jspecify.annotations.NullMarked;
