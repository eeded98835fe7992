/**
 * How do talks get there? {@link cuepoint.opensearch.write.ClusterIndexer} is the entry point.
 *
 * <ul>
 *   <li>Indexes are found and made by Indexes. Opening decides which generation of them is written
 *       to.
 *   <li>WriteLock lets one process write at a time; Owner is who that is.
 *   <li>Talks are collected to batches (Collected), which Batches writes: first the Ledger says
 *       what will be done, then Talks does it, then the ledger says that it is done. So an
 *       interrupted batch is completed by whoever comes next, and the dictionary is always that of
 *       the talks that are there.
 *   <li>Publication makes all of it the newest {@link cuepoint.opensearch.commit.Commit}, and
 *       removes what no commit needs.
 *   <li>Bulk writes many documents. Patience asks again where the cluster has too much to do, or is
 *       away for a while.
 * </ul>
 */
@NullMarked
package cuepoint.opensearch.write;

import org.jspecify.annotations.NullMarked;
