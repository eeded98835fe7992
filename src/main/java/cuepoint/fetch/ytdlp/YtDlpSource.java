package cuepoint.fetch.ytdlp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.fetch.source.FetchException;
import cuepoint.fetch.source.FetchOptions;
import cuepoint.fetch.source.RemoteList;
import cuepoint.fetch.source.RemoteTalk;
import cuepoint.fetch.source.Source;
import cuepoint.fetch.web.AddressGuard.HostNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that yt-dlp knows: playlists, channels, single videos, pages with videos. It is looked for
 * only when it is needed.
 */
public final class YtDlpSource implements Source {
  /** A channel has tabs, and one of them lists. */
  private static final int MAX_DEPTH = 3;

  private final Finder finder;
  private final FetchOptions options;
  private final HostNames names;
  private Optional<Program> program = Optional.empty();

  /** Finds yt-dlp. */
  @FunctionalInterface
  public interface Finder {
    /**
     * How it is run.
     *
     * @throws IOException when it is not there, or cannot be used
     * @throws InterruptedException when the run is to end
     */
    Program find() throws IOException, InterruptedException;
  }

  /**
   * What yt-dlp knows.
   *
   * @param options what is fetched
   * @param names looks up hosts of addresses that lists lead to
   */
  public YtDlpSource(Finder finder, FetchOptions options, HostNames names) {
    this.finder = finder;
    this.options = options;
    this.names = names;
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
    LinkGuard guard = LinkGuard.of(address, names);
    ObjectNode found = found(address);
    Entry whole = new Entry(found);
    return found.has("entries")
        ? new RemoteList(
            whole.text("title", "channel", "uploader", "id"), talks(found, guard, MAX_DEPTH))
        : new RemoteList(whole.text("channel", "uploader"), List.of(talk(guard, whole, address)));
  }

  @Override
  public RemoteTalk talk(String title, String address) throws IOException, InterruptedException {
    ObjectNode entry =
        JsonNodeFactory.instance.objectNode().put("url", address).put("title", title);
    return talk(LinkGuard.of(address, names), new Entry(entry), address);
  }

  private RemoteTalk talk(LinkGuard guard, Entry entry, String address)
      throws IOException, InterruptedException {
    return new YtDlpTalk(program(), options, guard, entry, address);
  }

  private Program program() throws IOException, InterruptedException {
    if (program.isEmpty()) {
      program = Optional.of(finder.find());
    }
    return program.get();
  }

  private ObjectNode found(String address)
      throws FetchException, IOException, InterruptedException {
    Run run = program().runAt(address, "--flat-playlist", "--no-playlist", "--dump-single-json");
    Optional<ObjectNode> found = run.json();
    if (found.isEmpty()) {
      throw new FetchException(new Complaints(run.messages()).failure());
    }
    return found.get();
  }

  private List<RemoteTalk> talks(ObjectNode list, LinkGuard guard, int depth)
      throws FetchException, IOException, InterruptedException {
    List<RemoteTalk> talks = new ArrayList<>();
    for (Entry entry : Entry.in(list).toList()) {
      Optional<String> address = entry.address();
      if (address.isEmpty()) {
        continue;
      }
      if (!entry.isList()) {
        talks.add(talk(guard, entry, address.get()));
      } else if (depth > 0 && guard.refusal(address.get()).isEmpty()) {
        talks.addAll(talks(found(address.get()), guard, depth - 1));
      }
    }
    return talks;
  }
}
