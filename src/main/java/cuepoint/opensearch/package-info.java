/**
 * How does OpenSearch do it? Rooms, each of which uses only those before it:
 *
 * <ol>
 *   <li>{@code document}: how a talk is kept
 *   <li>{@code query}: what is asked of OpenSearch
 * </ol>
 *
 * Nothing outside this package uses its rooms.
 */
@NullMarked
package cuepoint.opensearch;

import org.jspecify.annotations.NullMarked;
