/**
 * Where can it be watched, from which second?
 *
 * <ul>
 *   <li>{@link cuepoint.video.Video}: an address and how to reach a time in it
 *   <li>{@link cuepoint.video.Provider}: who plays it, and how its addresses name a time, as a
 *       {@code JumpTemplate}; {@code Player} recognises it by the {@code Address}, by its host
 *       ({@code SitePlayers}) or on any host ({@code InstalledPlayers})
 *   <li>{@link cuepoint.video.Playback}: whether our pages can play it
 *   <li>{@link cuepoint.video.Offset} reads times in addresses, {@link cuepoint.video.MediaType}
 *       the names of media files
 * </ul>
 */
@NullMarked
package cuepoint.video;

import org.jspecify.annotations.NullMarked;
