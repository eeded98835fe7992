package cuepoint.fetch;

import cuepoint.fetch.folder.KnownTalks;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.stream.Stream;

/** What a user asks for: addresses, or ids of events. */
final class Wanted {
  private static final String VIDEO_ID = "[A-Za-z0-9_-]{11}";
  private static final String HOST_AND_PATH = "(?:[\\p{L}\\p{N}-]+\\.)+[\\p{L}]{2,}(?::\\d+)?/.*";

  private Wanted() {}

  /**
   * What is to be fetched, each an id of an event or an address; all events if nothing is asked
   * for.
   *
   * @throws FileSystemException when something is neither
   */
  static List<String> of(List<String> asked, KnownTalks known, Events events) throws IOException {
    if (asked.isEmpty()) {
      return Stream.concat(
              Stream.of(known.talks(), known.recordings())
                  .flatMap(List::stream)
                  .filter(talk -> talk.id().contains("/"))
                  .map(talk -> talk.id().replaceFirst("/.*", "")),
              events.folders().stream()
                  .filter(folder ->
                      known.talks().stream().noneMatch(one -> one.folder().equals(folder)))
                  .map(folder -> folder.getFileName().toString()))
          .distinct()
          .sorted()
          .toList();
    }
    for (String one : asked) {
      boolean isEvent = !known.ofEvent(one).isEmpty() || events.isFolder(one);
      if (!isEvent && !isAddress(one)) {
        throw new FileSystemException(
            one,
            null,
            "neither an event of the collection nor an address; addresses begin with https://");
      }
    }
    return asked.stream()
        .map(one -> isAddress(one) && known.ofEvent(one).isEmpty() ? address(one) : one)
        .toList();
  }

  /** Whether it is an address, rather than the id of an event. */
  private static boolean isAddress(String one) {
    return one.contains("://") || one.matches(HOST_AND_PATH) || one.matches(VIDEO_ID);
  }

  /** With its scheme. */
  private static String address(String one) {
    if (one.contains("://")) {
      return one;
    }
    return "https://" + (one.matches(VIDEO_ID) ? "www.youtube.com/watch?v=" + one : one);
  }
}
