package cuepoint.page.site;

import cuepoint.asset.Assets;
import cuepoint.format.MediaPath;
import cuepoint.format.TalkPath;
import cuepoint.format.Timecode;
import cuepoint.format.link.PagePath;
import cuepoint.format.link.SpeakerPath;
import cuepoint.search.Filter;
import cuepoint.talk.Event;
import cuepoint.talk.Talk;
import java.util.Optional;

/** The pages of a service, by their paths within it. */
public record ServedSite() implements Site {
  private static final String API = "/api/v1";

  @Override
  public String title() {
    return "Cuepoint";
  }

  @Override
  public String home() {
    return PagePath.SEARCH;
  }

  @Override
  public String talks() {
    return PagePath.TALKS;
  }

  @Override
  public String talk(Talk talk) {
    return TalkPath.of(talk);
  }

  @Override
  public String at(Talk talk, String language, long millis) {
    String other =
        language.equals(talk.language()) ? "" : "language=" + TalkPath.encoded(language) + "&";
    return TalkPath.of(talk) + "?" + other + "t=" + Timecode.seconds(millis);
  }

  @Override
  public String event(Event event) {
    return PagePath.EVENTS + "/" + TalkPath.encoded(event.id());
  }

  @Override
  public Optional<String> speaker(String name) {
    return SpeakerPath.of(name);
  }

  @Override
  public Optional<String> thumbnail(Talk talk) {
    return talk.thumbnail().map(MediaPath::of);
  }

  @Override
  public String search(String text) {
    return PagePath.SEARCH + "?q=" + TalkPath.encoded(text);
  }

  @Override
  public String search(String text, Filter filter) {
    return search(text) + "&" + filter.parameter() + "=" + TalkPath.encoded(filter.value());
  }

  @Override
  public boolean isServed() {
    return true;
  }

  @Override
  public String transcript(Talk talk, String language, String extension) {
    return "%s%s/transcript.%s?language=%s"
        .formatted(API, TalkPath.of(talk), extension, TalkPath.encoded(language));
  }

  @Override
  public String asset(String file) {
    return Assets.FOLDER + file;
  }
}
