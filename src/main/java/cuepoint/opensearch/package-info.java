/**
 * How does a cluster of OpenSearch do it? {@link cuepoint.opensearch.OpenSearchIndex} opens its
 * talks for reading and for writing. Rooms, each of which uses only those before it:
 *
 * <ol>
 *   <li>{@code connection}: how a cluster is reached
 *   <li>{@code document}: how a talk is kept
 *   <li>{@code query}: what is asked of it
 *   <li>{@code commit}: which talks are there, as a whole
 *   <li>{@code read}: how talks are found and read
 *   <li>{@code write}: how talks get there
 * </ol>
 *
 * Outside this package only {@code connection} is used, where the command line names a cluster.
 */
@NullMarked
package cuepoint.opensearch;

import org.jspecify.annotations.NullMarked;
