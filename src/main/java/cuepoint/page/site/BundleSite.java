package cuepoint.page.site;

import cuepoint.format.TalkPath;
import cuepoint.talk.Event;
import cuepoint.talk.Talk;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The pages of exported talks, by their way from one of them.
 *
 * @param page the one that links to the others
 * @param path the folder of a talk's page in that of the bundle, with a slash at its end
 * @param media the address there of a file of the collection
 */
public record BundleSite(BundlePage page, Function<Talk, String> path, UnaryOperator<String> media)
    implements Site {
  /** Where the scripts and styles are. */
  private static final String PROGRAM = "cuepoint/";

  @Override
  public String home() {
    return page.root() + "index.html";
  }

  @Override
  public String talks() {
    return home();
  }

  @Override
  public String talk(Talk talk) {
    return page.root() + path.apply(talk) + "index.html";
  }

  /** The anchor of the cue that begins then. */
  @Override
  public String at(Talk talk, String language, long millis) {
    return talk(talk) + "#" + language + "-" + millis;
  }

  @Override
  public String event(Event event) {
    return home() + "#" + event.id();
  }

  @Override
  public Optional<String> speaker(String name) {
    return Optional.empty();
  }

  @Override
  public Optional<String> thumbnail(Talk talk) {
    return talk.thumbnail().map(file -> page.root() + media.apply(file));
  }

  @Override
  public String search(String text) {
    return home() + "?q=" + TalkPath.encoded(text);
  }

  @Override
  public Optional<String> api(Talk talk) {
    return Optional.empty();
  }

  @Override
  public String asset(String file) {
    return page.root() + PROGRAM + file;
  }
}
