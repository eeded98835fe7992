package cuepoint.page.site;

import cuepoint.search.Filter;
import cuepoint.talk.Event;
import cuepoint.talk.Talk;
import java.util.Optional;

/**
 * Where the pages of a site are, and what they load: of a service, or of files without one. The
 * same templates write both. Addresses are those that a page writes into a link. Safe for use by
 * many threads.
 */
public interface Site {

  /** What it is called. */
  String title();

  /** The page with the search box. */
  String home();

  /** The list of all talks, which may be the first page. */
  String talks();

  /** The page of a talk. */
  String talk(Talk talk);

  /**
   * The page of a talk at a time.
   *
   * @param language BCP 47 tag of the transcript in which it is said
   * @param millis when it is said, in ms
   */
  String at(Talk talk, String language, long millis);

  /** The page of an event. */
  String event(Event event);

  /** The page of a speaker; empty if the site has none. */
  Optional<String> speaker(String name);

  /** A picture of a talk, below the site; empty if there is none. */
  Optional<String> thumbnail(Talk talk);

  /** The answer to a query. */
  String search(String text);

  /** The answer of some talks to a query. */
  String search(String text, Filter filter);

  /** Whether a server answers what is asked of it, or else pages must do by themselves. */
  boolean isServed();

  /**
   * What was said in a talk, as a file.
   *
   * @param language BCP 47 tag of the transcript
   * @param extension of the file, without a dot: {@code vtt}, {@code srt} or {@code txt}
   */
  String transcript(Talk talk, String language, String extension);

  /**
   * A file of the program.
   *
   * @param file its name in {@code web/}: {@code talk.css}
   */
  String asset(String file);
}
