package cuepoint.search;

import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import java.util.List;
import java.util.Optional;

/** Lists the talks of an index. Safe for use by many threads. */
public interface Catalogue {

  /**
   * The talks that pass the filters: newest event first, then by id.
   *
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  List<Talk> talks(Filters filters);

  /**
   * A talk with its transcripts, as they were indexed.
   *
   * @param id {@code EVENT/STEM}
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  Optional<Recording> recording(String id);
}
