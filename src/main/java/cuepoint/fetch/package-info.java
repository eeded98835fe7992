/**
 * How do talks come from the web? {@link cuepoint.fetch.Fetch} is the way in.
 *
 * <p>Rooms, each of which uses only those before it:
 *
 * <ul>
 *   <li>{@link cuepoint.fetch.source}: a {@link cuepoint.fetch.source.Source} lists the {@link
 *       cuepoint.fetch.source.RemoteTalk}s of an address; a {@link cuepoint.fetch.source.Cause}
 *       says why one has no captions
 *   <li>{@link cuepoint.fetch.folder}: the talks that the collection has
 *   <li>{@link cuepoint.fetch.process}: programs of others
 *   <li>{@link cuepoint.fetch.web}: files from addresses of strangers
 *   <li>{@link cuepoint.fetch.ytdlp}: what yt-dlp knows
 *   <li>{@link cuepoint.fetch.received}: which of them are captions
 *   <li>{@link cuepoint.fetch.feed}: what a podcast's feed says
 *   <li>{@link cuepoint.fetch.transcribe}: captions by a program of the user's
 * </ul>
 */
@NullMarked
package cuepoint.fetch;

import org.jspecify.annotations.NullMarked;
