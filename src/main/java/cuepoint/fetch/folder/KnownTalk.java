package cuepoint.fetch.folder;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A talk of the collection.
 *
 * @param id {@code EVENT/STEM}, URL-safe
 * @param folder that of its event
 * @param stem what their names begin with
 * @param title what it is called
 * @param address where it can be watched; empty if that is not known
 * @param videos what {@link KnownTalks#video} makes of its addresses
 * @param hasCaptions whether there are files of captions
 * @param recording that in the collection
 */
public record KnownTalk(
    String id,
    Path folder,
    String stem,
    String title,
    String address,
    Set<String> videos,
    boolean hasCaptions,
    Optional<Path> recording) {

  public KnownTalk {
    videos = Set.copyOf(videos);
  }
}
