package cuepoint.page.site;

import cuepoint.format.TalkPath;
import cuepoint.search.Filter;
import cuepoint.talk.Event;
import cuepoint.talk.Talk;
import java.util.Optional;

/**
 * The pages of exported talks, by their way from one of them.
 *
 * @param title what the site is called
 * @param page the one that links to the others
 * @param folders where they are
 */
public record BundleSite(String title, BundlePage page, BundleFolders folders) implements Site {
  private static final String INDEX = "index.html";

  /** Where the scripts and styles are. */
  private static final String PROGRAM = "cuepoint/";

  @Override
  public String home() {
    return page.root() + INDEX;
  }

  @Override
  public String talks() {
    return home();
  }

  @Override
  public String talk(Talk talk) {
    return page.root() + folders.talk(talk) + INDEX;
  }

  /** The anchor of the cue that begins then. */
  @Override
  public String at(Talk talk, String language, long millis) {
    return talk(talk) + "#" + language + "-" + millis;
  }

  @Override
  public String event(Event event) {
    return page.root() + folders.event(event) + INDEX;
  }

  @Override
  public Optional<String> speaker(String name) {
    return folders.speaker(name).map(folder -> page.root() + folder + INDEX);
  }

  @Override
  public Optional<String> thumbnail(Talk talk) {
    return talk.thumbnail().map(file -> page.root() + folders.media(file));
  }

  @Override
  public String search(String text) {
    return home() + "?q=" + TalkPath.encoded(text);
  }

  @Override
  public String search(String text, Filter filter) {
    return search(text) + "&" + filter.parameter() + "=" + TalkPath.encoded(filter.value());
  }

  @Override
  public boolean isServed() {
    return false;
  }

  @Override
  public String transcript(Talk talk, String language, String extension) {
    return page.root() + folders.transcript(talk, language, extension);
  }

  @Override
  public String asset(String file) {
    return page.root() + PROGRAM + file;
  }
}
