/**
 * How do talks come from the web?
 *
 * <p>Rooms, each of which uses only those before it:
 *
 * <ul>
 *   <li>{@link cuepoint.fetch.source}: a {@link cuepoint.fetch.source.Source} lists the {@link
 *       cuepoint.fetch.source.RemoteTalk}s of an address; a {@link cuepoint.fetch.source.Cause}
 *       says why one has no captions
 * </ul>
 */
@NullMarked
package cuepoint.fetch;

import org.jspecify.annotations.NullMarked;
