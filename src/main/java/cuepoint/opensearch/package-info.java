/**
 * How does a cluster of OpenSearch do it? No command uses it yet. Rooms, each of which uses only
 * those before it:
 *
 * <ol>
 *   <li>{@code connection}: how a cluster is reached
 *   <li>{@code document}: how a talk is kept
 *   <li>{@code query}: what is asked of it
 *   <li>{@code commit}: which talks are there, as a whole
 *   <li>{@code write}: how talks get there
 * </ol>
 *
 * Nothing outside this package uses its rooms.
 */
@NullMarked
package cuepoint.opensearch;

import org.jspecify.annotations.NullMarked;
