/**
 * How is a cluster of OpenSearch reached? {@link cuepoint.opensearch.connection.ClusterAddress}
 * says where, {@link cuepoint.opensearch.connection.ClusterAccess} as whom; {@link
 * cuepoint.opensearch.connection.ClusterConnection} is asked {@link
 * cuepoint.opensearch.connection.Request}s and answers with JSON, from whichever node lives. What
 * goes wrong is a {@link cuepoint.opensearch.connection.ClusterException}: a sentence for people,
 * and a kind.
 */
@NullMarked
package cuepoint.opensearch.connection;

import org.jspecify.annotations.NullMarked;
