/**
 * What does yt-dlp know of an address? {@link cuepoint.fetch.ytdlp.YtDlp} is the program, {@link
 * cuepoint.fetch.ytdlp.YtDlpSource} what it lists, {@link cuepoint.fetch.ytdlp.TrackChoice} which
 * captions are taken, and {@link cuepoint.fetch.ytdlp.Complaints} why it had none.
 */
@NullMarked
package cuepoint.fetch.ytdlp;

import org.jspecify.annotations.NullMarked;
