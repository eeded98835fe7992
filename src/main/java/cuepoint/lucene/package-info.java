/**
 * How does Lucene do it? {@link cuepoint.lucene.LuceneIndexer} writes an index, {@link
 * cuepoint.lucene.LuceneEngine} reads it, by way of OpenIndex, with LuceneCatalogue; {@link
 * cuepoint.lucene.LuceneVerification} reads all of it. Rooms, each of which uses only those before
 * it:
 *
 * <ol>
 *   <li>{@code token}: how a text is divided into words
 *   <li>{@code analysis}: how words become terms
 *   <li>{@code store}: whether its files are as they were written
 *   <li>{@code form}: what is made of all that is said in a transcript
 *   <li>{@code transcript}: how what is said is kept
 *   <li>{@code document}: how a talk is kept
 *   <li>{@code term}: which terms the index has, and where
 *   <li>{@code query}: what a query asks
 *   <li>{@code glossary}: how the words of a subject are heard
 *   <li>{@code expansion}: which terms of the index its words may mean
 *   <li>{@code commit}: what is made of one commit for all searches in it
 *   <li>{@code cost}: how much of the index a query may read
 *   <li>{@code place}: where documents match
 *   <li>{@code plan}: what is asked of Lucene
 *   <li>{@code voice}: who says what, for talks whose documents are kept elsewhere
 *   <li>{@code rank}: which talks and passages answer
 *   <li>{@code vector}: which vectors passages have
 *   <li>{@code suggest}: what a half-typed query may become
 *   <li>{@code catalogue}: which talks there are
 *   <li>{@code distributed}: all of this for talks whose documents are kept elsewhere
 * </ol>
 *
 * Nothing outside this package uses its rooms.
 */
@NullMarked
package cuepoint.lucene;

import org.jspecify.annotations.NullMarked;
