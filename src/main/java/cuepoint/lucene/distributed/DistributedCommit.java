package cuepoint.lucene.distributed;

import java.time.Instant;
import org.apache.lucene.index.IndexReader;

/**
 * What is known of talks whose documents are kept elsewhere, as they were at one time.
 *
 * @param dictionary as of {@link Dictionary#reader}, of all of them
 * @param glossary lines in Solr's synonym format
 * @param edition as of {@link cuepoint.search.Catalogue#edition}
 * @param committed when that was
 */
public record DistributedCommit(
    IndexReader dictionary, String glossary, String edition, Instant committed) {}
