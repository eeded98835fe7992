/**
 * What is asked of OpenSearch?
 *
 * <p>{@link cuepoint.opensearch.query.QueryJson} says a Lucene query in OpenSearch's JSON, so that
 * it finds the same with the same scores.
 */
@NullMarked
package cuepoint.opensearch.query;

import org.jspecify.annotations.NullMarked;
