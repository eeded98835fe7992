/**
 * How are talks found and read?
 *
 * <p>{@link cuepoint.opensearch.read.ClusterDocuments} has a cluster find talks, count documents
 * and hand out blocks. What it asks is a TalkSearch, what is answered a FoundAnswer; its facets are
 * TalkFacets. Patience asks again while a cluster is not up to it.
 */
@NullMarked
package cuepoint.opensearch.read;

import org.jspecify.annotations.NullMarked;
