/**
 * Are the files of an index as they were written? {@link cuepoint.lucene.store.IndexFiles} tells
 * them from others in their folder, {@link cuepoint.lucene.store.FileStamps} shows cheaply whether
 * they have changed, {@link cuepoint.lucene.store.Checksums} reads them, {@link
 * cuepoint.lucene.store.ReadFiles} remembers that for the next process. {@link
 * cuepoint.lucene.store.IndexVersion} says who wrote them, and {@link
 * cuepoint.lucene.store.Examination} puts it together. {@link cuepoint.lucene.store.PartlyMapped}
 * says what of them is mapped into memory.
 */
@NullMarked
package cuepoint.lucene.store;

import org.jspecify.annotations.NullMarked;
