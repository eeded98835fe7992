package cuepoint.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where an export goes and what it needs to know of the places around.
 *
 * @param folder the folder to write; created if it does not exist
 * @param baseUrl its address on the web, with a slash at its end; empty when it is unknown
 * @param media the folder that media files are copied from; empty to leave them out
 * @param sources folders that an export must not touch: the transcripts and the index
 */
public record ExportTarget(
    Path folder, Optional<String> baseUrl, Optional<Path> media, List<Path> sources) {
  public ExportTarget {
    if (baseUrl.isPresent() && !baseUrl.get().endsWith("/")) {
      throw new IllegalArgumentException("no slash at the end of the address " + baseUrl.get());
    }
    sources = List.copyOf(sources);
  }
}
