package cuepoint.fetch;

import java.util.List;
import java.util.Optional;

/**
 * What a run fetched.
 *
 * @param results of the talks that were asked for, and of addresses that could not be listed
 * @param events ids of the events that have new captions
 * @param unchanged how many talks had been fetched before
 * @param program the version of yt-dlp that was used; empty if it was not needed
 * @param tooOldDays its age, if it is too old to rely on
 */
public record FetchReport(
    List<FetchResult> results,
    List<String> events,
    int unchanged,
    String program,
    Optional<Long> tooOldDays) {

  public FetchReport {
    results = List.copyOf(results);
    events = List.copyOf(events);
  }

  /** Those that have not all captions that were wanted. */
  public List<FetchResult> missing() {
    return results.stream().filter(result -> result.missing().isPresent()).toList();
  }

  /** Whether anything was withheld that others get. */
  public boolean isWithheld() {
    return results.stream()
        .anyMatch(result -> result.missing().filter(Reason::isWithheld).isPresent());
  }
}
