/**
 * How are talks read whose documents are kept elsewhere?
 *
 * <ul>
 *   <li>{@link cuepoint.lucene.distributed.TalkBlock}: the documents of one talk as bytes
 *   <li>{@link cuepoint.lucene.distributed.Dictionary}: which terms all talks have, and how often;
 *       DictionaryReader shows it to Lucene as an index without postings
 *   <li>{@link cuepoint.lucene.distributed.DocumentServer}: the port; it keeps documents and
 *       answers Lucene's queries about them
 *   <li>{@link cuepoint.lucene.distributed.DistributedIndex}: the talks of one {@link
 *       cuepoint.lucene.distributed.DistributedCommit}. DistributedMatching plans a query with the
 *       dictionary, has the server find talks, and reads those that are shown from their blocks.
 *       ServedCounts has the server count what may be suggested
 *   <li>{@link cuepoint.lucene.distributed.DistributedEngine}: reads from the newest commit
 * </ul>
 */
@NullMarked
package cuepoint.lucene.distributed;

import org.jspecify.annotations.NullMarked;
