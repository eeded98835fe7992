package cuepoint.fetch.feed;

import cuepoint.event.XmlText;
import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchException;
import cuepoint.fetch.source.FetchOptions;
import cuepoint.fetch.source.RemoteList;
import cuepoint.fetch.source.RemoteTalk;
import cuepoint.fetch.source.Source;
import cuepoint.fetch.web.AddressGuard;
import cuepoint.fetch.web.AddressGuard.HostNames;
import cuepoint.fetch.web.Received;
import cuepoint.fetch.web.Wanted;
import cuepoint.fetch.web.WebAddress;
import cuepoint.fetch.web.WebClient;
import cuepoint.fetch.web.WebLimits;
import cuepoint.file.RegularFile;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/** Feeds of podcasts, and media files by their addresses. */
public final class FeedSource implements Source {
  /** The largest feeds, of thousands of episodes with shownotes, have some 20 MB. */
  private static final long MAX_BYTES = RegularFile.MAX_CAPTION_BYTES;

  /** What is called so is no feed, and need not be asked for to know it. */
  private static final Pattern PAGE = Pattern.compile("(?i).*\\.x?html?");

  private final FetchOptions options;
  private final WebClient client;

  /** For the first look at an address, which may be of anything. */
  private final WebClient looking;

  private final HostNames names;

  /** Those that {@link #takes} found, so that they are asked for once. */
  private final Map<String, FeedFile> found = new HashMap<>();

  /** Those that it found and that cannot be read. */
  private final Map<String, FetchException> failed = new HashMap<>();

  /**
   * Feeds.
   *
   * @param names how names of hosts are looked up
   */
  public FeedSource(FetchOptions options, WebLimits limits, HostNames names) {
    this.options = options;
    this.client = new WebClient(limits);
    this.looking = new WebClient(limits.once());
    this.names = names;
  }

  /**
   * Whether it is the address of a media file, or of a feed in which something is to be heard. A
   * page that leads where it must not is taken as well, so that no other source follows it.
   */
  @Override
  public boolean takes(String address) throws InterruptedException {
    Optional<URI> web = WebAddress.of(address);
    Optional<Provider> player = Video.of(address, "").map(Video::provider);
    if (web.isEmpty() || player.filter(one -> one != Provider.OTHER).isPresent()) {
      return web.isPresent() && isMedia(address);
    }
    if (PAGE.matcher(String.valueOf(web.get().getPath())).matches()) {
      return false;
    }
    AtomicBoolean begun = new AtomicBoolean();
    try {
      Optional<FeedFile> feed = feed(web.get(), looking, begun);
      feed.ifPresent(one -> found.put(address, one));
      return feed.isPresent();
    } catch (FetchException e) {
      if (begun.get() || e.why() == Cause.REFUSED) {
        failed.put(address, e);
      }
      return failed.containsKey(address) || isCalledFeed(web.get());
    } catch (IOException e) {
      return false;
    }
  }

  /** Nothing else can be done with what is called so, although it does not answer. */
  private static boolean isCalledFeed(URI address) {
    String path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
    return path.matches(".*(?:\\.(?:xml|rss|atom)|\\bfeed|\\brss|podcast).*");
  }

  private static boolean isMedia(String address) {
    return Video.of(address, "")
        .filter(video -> video.provider() == Provider.MEDIA_FILE)
        .isPresent();
  }

  @Override
  public RemoteList list(String address) throws FetchException, IOException, InterruptedException {
    URI web = WebAddress.required(address);
    if (isMedia(address)) {
      return new RemoteList(Optional.empty(), List.of(talk(fileName(web), address)));
    }
    if (failed.containsKey(address)) {
      throw failed.get(address);
    }
    FeedFile known = found.get(address);
    FeedFile feed =
        known != null
            ? known
            : feed(web, client, new AtomicBoolean()).orElseThrow(() -> noFeed(address));
    return new RemoteList(Optional.of(title(feed)), talks(feed));
  }

  private static String fileName(URI address) {
    String name = address.getPath().substring(address.getPath().lastIndexOf('/') + 1);
    return name.substring(0, Math.max(name.lastIndexOf('.'), 0));
  }

  private static String title(FeedFile feed) {
    return feed.feed().title().isEmpty() ? feed.address().getHost() : feed.feed().title();
  }

  private static FetchException noFeed(String address) {
    return new FetchException(Cause.UNREADABLE, address + " is no feed of recordings");
  }

  private List<RemoteTalk> talks(FeedFile feed) {
    List<Episode> episodes = feed.feed().episodes().stream().filter(Episode::isHeard).toList();
    List<String> stems = EpisodeStems.of(episodes);
    List<RemoteTalk> talks = new ArrayList<>();
    for (int i = 0; i < episodes.size(); i++) {
      talks.add(new EpisodeTalk(feed, episodes.get(i), stems.get(i), options, client));
    }
    return talks;
  }

  @Override
  public boolean takesTalk(String address) {
    return isMedia(address);
  }

  @Override
  public RemoteTalk talk(String title, String address) {
    return new MediaTalk(title, address, names, client);
  }

  /**
   * Fetches a feed.
   *
   * @param begun set once its beginning was one
   * @return empty if it is none of recordings
   */
  private Optional<FeedFile> feed(URI address, WebClient by, AtomicBoolean begun)
      throws FetchException, IOException, InterruptedException {
    AddressGuard guard = AddressGuard.of(address, names);
    Path file = Files.createTempFile("cuepoint", ".feed");
    try {
      Optional<Received> received =
          by.get(address, guard, new Wanted(file, MAX_BYTES, head -> begins(head, begun)));
      if (received.isEmpty()) {
        return Optional.empty();
      }
      try (Reader text = XmlText.reader(file, MAX_BYTES)) {
        Feed feed = FeedReader.read(text);
        return Optional.of(new FeedFile(received.get().address(), guard, feed))
            .filter(one -> feed.isOfRecordings());
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static boolean begins(String head, AtomicBoolean begun) {
    begun.set(FeedReader.isFeed(head));
    return begun.get();
  }
}
