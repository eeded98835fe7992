package cuepoint.fetch;

import java.util.List;
import java.util.Optional;

/**
 * What became of a talk.
 *
 * @param talk its id if its files are read, {@code EVENT/STEM}; the address for one that could not
 *     be listed
 * @param title what it is called
 * @param written names of the files that were written
 * @param kept names of those that were left as a person has edited or deleted them
 * @param missing why it has not all captions that were wanted; empty if it has
 */
public record FetchResult(
    String talk, String title, List<String> written, List<String> kept, Optional<Reason> missing) {

  public FetchResult {
    written = List.copyOf(written);
    kept = List.copyOf(kept);
  }
}
