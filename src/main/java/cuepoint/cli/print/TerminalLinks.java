package cuepoint.cli.print;

import cuepoint.search.Moment;
import cuepoint.talk.Talk;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the user of a terminal can watch. Media of the collection are files here, where the web has
 * them under {@code /media/}.
 *
 * @param transcripts the folder of the collection
 */
public record TerminalLinks(Path transcripts) {

  /** The address at which a talk begins. */
  Optional<String> of(Talk talk) {
    return talk.video().map(video -> here(video, video.startLink()));
  }

  /** The address of a moment's second. */
  Optional<String> of(Talk talk, Moment moment) {
    return talk.linkAt(moment.startMillis(), moment.precision())
        .flatMap(url -> talk.video().map(video -> here(video, url)));
  }

  private String here(Video video, String url) {
    if (video.provider() != Provider.LOCAL) {
      return url;
    }
    int fragment = url.indexOf('#');
    String file = transcripts.resolve(video.id()).toAbsolutePath().normalize().toUri().toString();
    return fragment < 0 ? file : file + url.substring(fragment);
  }
}
