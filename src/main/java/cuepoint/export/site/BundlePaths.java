package cuepoint.export.site;

import cuepoint.export.folder.ExportFolder;
import cuepoint.format.TalkPath;
import cuepoint.talk.Event;
import cuepoint.talk.Talk;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where the files of an exported site are, relative to its folder, with forward slashes. */
public final class BundlePaths {
  /** The files of the search; the pages are beside it. */
  public static final String SEARCH = ExportFolder.SEARCH;

  public static final String CATALOGUE = SEARCH + "bundle.json";

  /** What the words of a query are completed to. */
  public static final String TERMS = SEARCH + "terms.json";

  private BundlePaths() {}

  /** The folder and address of a talk's page, with a slash at its end. */
  public static String talk(Talk talk) {
    return id(talk) + "/";
  }

  public static String page(Talk talk) {
    return talk(talk) + "index.html";
  }

  /** What was said in a talk in a language, as a file beside the talk's page. */
  static String transcript(Talk talk, String language, String extension) {
    return talk(talk) + language + "." + extension;
  }

  /** The folder of an event's page, with a slash at its end. */
  public static String event(Event event) {
    return visible(event.id()) + "/";
  }

  /** The folder of what was said in a talk, with a slash at its end. */
  public static String passages(Talk talk) {
    return SEARCH + "talks/" + id(talk) + "/";
  }

  /** Some of what was said, by the numbers of its transcript and of its part, from 0. */
  public static String passages(Talk talk, int transcript, int part) {
    return passages(talk) + transcript + "-" + part + ".json";
  }

  /** Where some words of a group of languages are said. */
  public static String postings(String group, int chunk) {
    return SEARCH + "words/" + group + "-" + chunk + ".json";
  }

  /** A recording or a picture, by its path in the collection. */
  public static String media(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(BundlePaths::visible)
        .collect(Collectors.joining("/"));
  }

  /** A path as an address. */
  public static String encoded(String path) {
    return TalkPath.encoded(path).replace("%2F", "/");
  }

  private static String id(Talk talk) {
    String event = talk.event().id();
    return visible(event) + "/" + visible(talk.id().substring(event.length() + 1));
  }

  /** Jekyll passes over names that begin so, as video ids may. */
  private static String visible(String name) {
    return "._#~".indexOf(name.charAt(0)) >= 0 ? "-" + name : name;
  }
}
