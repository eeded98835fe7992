package cuepoint.fetch;

import cuepoint.fetch.source.RemoteTalk;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A talk that is to be asked for.
 *
 * @param talk what is asked
 * @param folder where its files go
 * @param stem what their names begin with
 */
record Target(RemoteTalk talk, Path folder, String stem) {

  /** {@code EVENT/STEM}. */
  String id(Path root) {
    Path event = root.relativize(folder);
    String name = event.toString().replace('\\', '/');
    return name.isEmpty() ? stem : name + "/" + stem;
  }

  /** The site that is asked. */
  String host() {
    try {
      return Optional.ofNullable(URI.create(talk.address()).getHost()).orElse("");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
