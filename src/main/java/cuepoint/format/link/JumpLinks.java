package cuepoint.format.link;

import cuepoint.format.TalkPath;
import cuepoint.format.Timecode;
import cuepoint.search.Moment;
import cuepoint.search.Query;
import cuepoint.talk.Precision;
import cuepoint.talk.Talk;
import cuepoint.video.Provider;
import java.util.Optional;

/**
 * Where an answer leads: on our own pages to the page of the talk; from elsewhere into the video,
 * or to the talk's page if that plays it.
 *
 * @param query carried over to the talk's page
 */
public record JumpLinks(Query query) {

  /** A talk's page. */
  public String talk(Talk talk) {
    return TalkPath.of(talk) + asked();
  }

  /** The page of a talk at a moment. */
  public String page(Talk talk, Moment moment) {
    return moment.precision() == Precision.TALK
        ? talk(talk) + in(other(talk, moment.language()))
        : page(talk, moment.startMillis(), moment.language());
  }

  /**
   * The page of a talk at a time.
   *
   * @param millis when it is said, in ms
   * @param language BCP 47 tag of the transcript in which it is said
   */
  public String page(Talk talk, long millis, String language) {
    return talk(talk) + in(other(talk, language)) + "&t=" + Timecode.seconds(millis);
  }

  /** Every place in a talk. */
  public String places(Talk talk, String language) {
    return TalkPath.of(talk) + "/places" + asked() + in(other(talk, language));
  }

  /** A moment; empty if there is no video. */
  public Optional<String> moment(Talk talk, Moment moment) {
    String other = other(talk, moment.language());
    return link(talk, moment.startMillis(), moment.precision(), other);
  }

  /** A time in a talk; empty if there is no video. */
  public Optional<String> second(Talk talk, long millis) {
    return link(talk, millis, Precision.WORD, "");
  }

  /** The page shows the transcript of another language if it is given. */
  private Optional<String> link(Talk talk, long millis, Precision precision, String language) {
    boolean playedHere =
        talk.video().filter(video -> video.provider() == Provider.LOCAL).isPresent();
    return playedHere && precision != Precision.TALK
        ? Optional.of(talk(talk) + in(language) + "&t=" + Timecode.seconds(millis))
        : talk.linkAt(millis, precision);
  }

  private String asked() {
    return "?q=" + TalkPath.encoded(query.text()) + (query.typing() ? "&typing=true" : "");
  }

  private static String other(Talk talk, String language) {
    return language.equals(talk.language()) ? "" : language;
  }

  private static String in(String language) {
    return language.isEmpty() ? "" : "&language=" + TalkPath.encoded(language);
  }
}
