/**
 * How does a cluster of OpenSearch do it? Rooms, each of which uses only those before it:
 *
 * <ol>
 *   <li>{@code connection}: how a cluster is reached
 * </ol>
 *
 * Nothing outside this package uses its rooms.
 */
@NullMarked
package cuepoint.opensearch;

import org.jspecify.annotations.NullMarked;
