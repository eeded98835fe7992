package cuepoint.format.link;

import cuepoint.search.Moment;
import cuepoint.search.Query;
import cuepoint.talk.Talk;
import cuepoint.video.Video;
import java.util.Optional;

/**
 * Where an answer leads from other sites and documents: absolute addresses only.
 *
 * @param query carried over to the talk's page
 * @param service where Cuepoint is served, without a slash at its end; empty if that is not known
 */
public record AbsoluteLinks(Query query, Optional<String> service) {

  /** A talk's page, or else its video; empty if neither can be reached. */
  public Optional<String> talk(Talk talk) {
    return service
        .map(base -> base + links().talk(talk))
        .or(() -> talk.video().map(Video::startLink).flatMap(this::absolute));
  }

  /** A moment; empty if it cannot be reached. */
  public Optional<String> moment(Talk talk, Moment moment) {
    return links().moment(talk, moment).flatMap(this::absolute);
  }

  /** A time in a talk; empty if it cannot be reached. */
  public Optional<String> second(Talk talk, long millis) {
    return links().second(talk, millis).flatMap(this::absolute);
  }

  private Optional<String> absolute(String link) {
    return link.startsWith("/") ? service.map(base -> base + link) : Optional.of(link);
  }

  private JumpLinks links() {
    return new JumpLinks(query);
  }
}
