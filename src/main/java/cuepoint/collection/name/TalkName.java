package cuepoint.collection.name;

import java.util.Optional;

/**
 * What the name of a talk's file contains.
 *
 * @param stem the name without language and extension
 * @param title the stem as a person would write it
 * @param videoId the YouTube id in it
 */
public record TalkName(String stem, String title, Optional<String> videoId) {

  static TalkName of(String stem) {
    return of(stem, stem);
  }

  static TalkName of(String stem, String title) {
    return new TalkName(stem, title(title, stem), Optional.empty());
  }

  static TalkName of(String stem, String title, String videoId) {
    return new TalkName(stem, title(title, stem), Optional.of(videoId));
  }

  private static String title(String name, String stem) {
    String title = name.replace('_', ' ').strip();
    return title.isEmpty() ? stem : title;
  }

  /** What the files of a talk have in common: the video id, or else the stem. */
  public String key() {
    return videoId.orElse(stem);
  }
}
