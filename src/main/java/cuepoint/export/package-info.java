/**
 * How is a collection published without a server? {@link cuepoint.export.Export} writes the talks
 * that pass some filters to an {@link cuepoint.export.ExportTarget}.
 *
 * <ul>
 *   <li>Files: the room {@code folder} replaces and deletes only what exports wrote.
 *   <li>Pages: drawn by {@code page}; the room {@code site} says where they are, and writes those
 *       that list talks; MediaFiles copies the recordings and pictures that they show.
 *   <li>Search: SearchFiles writes what {@code src/main/bundle} reads. CatalogueJson has the talks,
 *       the weights and what is known of each group of languages; PassagesJson what is said when,
 *       with SentenceBorders; WordTable the words, with WordKey and WordSplits, AboutWords those
 *       that are written about talks; WordList with WordEntry and PassagePlaces where and when
 *       words are said, in numbers as of Vlq; RecurringTerms what typed words are completed to.
 *   <li>Related talks: the room {@code relation}.
 * </ul>
 */
@NullMarked
package cuepoint.export;

import org.jspecify.annotations.NullMarked;
