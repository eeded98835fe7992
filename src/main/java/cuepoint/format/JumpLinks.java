package cuepoint.format;

import cuepoint.search.Moment;
import cuepoint.search.Query;
import cuepoint.talk.Precision;
import cuepoint.talk.Talk;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.util.Optional;

/**
 * Where an answer leads: into the video, or to the talk's page where that plays it.
 *
 * @param query carried over to the talk's page
 */
public record JumpLinks(Query query) {

  /** A talk's page. */
  public String talk(Talk talk) {
    return TalkPath.of(talk) + "?q=" + TalkPath.encoded(query.text());
  }

  /** A moment; empty where there is no video. */
  public Optional<String> moment(Talk talk, Moment moment) {
    return moment.precision() == Precision.TALK
        ? moment.url()
        : second(talk, moment.startMillis()).or(moment::url);
  }

  /** A second of a talk; empty where there is no video. */
  public Optional<String> second(Talk talk, long millis) {
    return talk.video().map(video -> second(talk, video, millis));
  }

  private String second(Talk talk, Video video, long millis) {
    return video.provider() == Provider.LOCAL
        ? talk(talk) + "&t=" + Timecode.seconds(millis)
        : video.jumpLink(millis);
  }
}
