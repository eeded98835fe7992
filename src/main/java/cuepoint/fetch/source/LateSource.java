package cuepoint.fetch.source;

import java.io.IOException;
import java.util.Optional;

/** The source for whatever no other takes, which is looked for only when it is needed. */
public final class LateSource implements Source {
  private final Finder finder;
  private Optional<Source> found = Optional.empty();

  /** Finds the source. */
  @FunctionalInterface
  public interface Finder {
    /**
     * Finds it.
     *
     * @throws IOException when it is not there, or cannot be used
     * @throws InterruptedException when the run is to end
     */
    Source find() throws IOException, InterruptedException;
  }

  public LateSource(Finder finder) {
    this.finder = finder;
  }

  @Override
  public boolean takes(String address) {
    return true;
  }

  @Override
  public boolean takesTalk(String address) {
    return true;
  }

  @Override
  public RemoteList list(String address) throws FetchException, IOException, InterruptedException {
    return source().list(address);
  }

  @Override
  public RemoteTalk talk(String title, String address) throws IOException, InterruptedException {
    return source().talk(title, address);
  }

  private Source source() throws IOException, InterruptedException {
    if (found.isEmpty()) {
      found = Optional.of(finder.find());
    }
    return found.get();
  }
}
