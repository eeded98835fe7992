package cuepoint.fetch.ytdlp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.fetch.source.FetchException;
import cuepoint.fetch.source.FetchOptions;
import cuepoint.fetch.source.Outcome.Missing;
import cuepoint.fetch.source.RemoteList;
import cuepoint.fetch.source.RemoteTalk;
import cuepoint.fetch.source.Source;
import cuepoint.fetch.web.AddressGuard.HostNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that yt-dlp knows: playlists, channels, single videos, pages with videos.
 *
 * @param program how it is run
 * @param options what is fetched
 * @param names looks up hosts of addresses that lists lead to
 */
public record YtDlpSource(Program program, FetchOptions options, HostNames names)
    implements Source {
  /** A channel has tabs, and one of them lists. */
  private static final int MAX_DEPTH = 3;

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
    return found.has("entries")
        ? new RemoteList(
            title(found, "title", "channel", "uploader", "id"), talks(found, guard, MAX_DEPTH))
        : new RemoteList(
            title(found, "channel", "uploader"),
            List.of(new YtDlpTalk(program, options, guard, new Entry(found), address)));
  }

  @Override
  public RemoteTalk talk(String title, String address) {
    ObjectNode entry =
        JsonNodeFactory.instance.objectNode().put("url", address).put("title", title);
    return new YtDlpTalk(program, options, LinkGuard.of(address, names), new Entry(entry), address);
  }

  private ObjectNode found(String address)
      throws FetchException, IOException, InterruptedException {
    Run run = program.runAt(address, "--flat-playlist", "--no-playlist", "--dump-single-json");
    Optional<ObjectNode> found = run.json();
    if (found.isEmpty()) {
      Missing why = new Complaints(run.messages()).failure();
      throw new FetchException(why.cause(), why.detail());
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
        talks.add(new YtDlpTalk(program, options, guard, entry, address.get()));
      } else if (depth > 0 && guard.refusal(address.get()).isEmpty()) {
        talks.addAll(talks(found(address.get()), guard, depth - 1));
      }
    }
    return talks;
  }

  private static Optional<String> title(ObjectNode found, String... fields) {
    return Stream.of(fields)
        .map(field -> found.path(field).asText("").strip())
        .filter(value -> !value.isEmpty() && !value.equals("null"))
        .findFirst();
  }
}
