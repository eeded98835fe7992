package cuepoint.page.site;

import cuepoint.talk.Event;
import cuepoint.talk.Talk;
import java.util.Optional;

/**
 * Where pages are in the folder of a bundle: paths as addresses have them, relative to it, those of
 * folders with a slash at their end.
 */
public interface BundleFolders {

  /** The folder of a talk's page. */
  String talk(Talk talk);

  /** A file with what was said in a talk; as of {@link Site#transcript}. */
  String transcript(Talk talk, String language, String extension);

  /** The folder of an event's page. */
  String event(Event event);

  /** The folder of a speaker's page; empty if there is none. */
  Optional<String> speaker(String name);

  /**
   * A recording or a picture.
   *
   * @param file its path in the collection
   */
  String media(String file);
}
