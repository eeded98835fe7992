package cuepoint.export;

import cuepoint.talk.Talk;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where an export goes and what it needs to know of the places around.
 *
 * @param folder the folder to write; created if it does not exist
 * @param title what the site is called; empty for the name of its event, if it has one only
 * @param baseUrl its address on the web, with a slash at its end; empty when it is unknown
 * @param media the folder that media files are copied from; empty to leave them out
 * @param sources folders that an export must not touch: the transcripts and the index
 */
public record ExportTarget(
    Path folder,
    Optional<String> title,
    Optional<String> baseUrl,
    Optional<Path> media,
    List<Path> sources) {
  /** What a site of several events is called that is not told. */
  private static final String TALKS = "Talks";

  public ExportTarget {
    if (baseUrl.isPresent() && !baseUrl.get().endsWith("/")) {
      throw new IllegalArgumentException("no slash at the end of the address " + baseUrl.get());
    }
    sources = List.copyOf(sources);
  }

  /** What a site of some talks is called. */
  String title(List<Talk> talks) {
    List<String> events = talks.stream().map(talk -> talk.event().name()).distinct().toList();
    return title.orElse(events.size() == 1 ? events.getFirst() : TALKS);
  }
}
