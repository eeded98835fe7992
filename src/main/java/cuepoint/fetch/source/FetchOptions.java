package cuepoint.fetch.source;

import java.util.List;

/**
 * What is fetched of each talk.
 *
 * @param languages BCP 47 tags of captions that are wanted beside the original language; may be
 *     empty
 * @param translated whether captions that a machine translated into one of them will do
 * @param thumbnails whether pictures are fetched as well
 */
public record FetchOptions(List<String> languages, boolean translated, boolean thumbnails) {

  public FetchOptions {
    languages = List.copyOf(languages);
  }
}
