package cuepoint.fetch;

import cuepoint.collection.Collection;
import cuepoint.fetch.feed.FeedSource;
import cuepoint.fetch.folder.KnownTalk;
import cuepoint.fetch.folder.KnownTalks;
import cuepoint.fetch.folder.WorkFolder;
import cuepoint.fetch.process.SearchPath;
import cuepoint.fetch.source.FetchOptions;
import cuepoint.fetch.transcribe.Recogniser;
import cuepoint.fetch.transcribe.Transcription;
import cuepoint.fetch.web.AddressGuard;
import cuepoint.fetch.web.AddressGuard.HostNames;
import cuepoint.fetch.web.WebClient;
import cuepoint.fetch.web.WebLimits;
import cuepoint.fetch.ytdlp.Program;
import cuepoint.fetch.ytdlp.YtDlp;
import cuepoint.fetch.ytdlp.YtDlpSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fetches captions and metadata of talks into the collection. */
public final class Fetch {
  private final FetchRequest request;
  private final FetchProgress progress;
  private final SearchPath searchPath;
  private final Set<Path> folders = new HashSet<>();
  private Optional<YtDlp> ytDlp = Optional.empty();

  private Fetch(FetchRequest request, FetchProgress progress) {
    this.request = request;
    this.progress = progress;
    this.searchPath = new SearchPath(request.searchPath());
  }

  /**
   * Fetches what is wanted. It can be ended at any time: the collection stays valid, and the next
   * run goes on where this one ended.
   *
   * @throws IOException when nothing can be fetched, or files cannot be written; the message says
   *     what to do
   * @throws InterruptedException when the run is to end
   */
  public static FetchReport run(FetchRequest request, FetchProgress progress)
      throws IOException, InterruptedException {
    return new Fetch(request, progress).run();
  }

  private FetchReport run() throws IOException, InterruptedException {
    Optional<Transcription> transcription = transcription();
    Files.createDirectories(request.root());
    try (WorkFolder work = WorkFolder.in(request.root())) {
      KnownTalks known = KnownTalks.of(request.root());
      Events events = new Events(request.root());
      List<String> all = Wanted.of(request.wanted(), known, events);
      Targets targets = new Targets(request, progress, sources(work), known, events, Instant.now());
      for (String wanted : all) {
        if (wanted.contains("://")) {
          targets.addAddress(wanted);
        } else {
          targets.addEvent(wanted);
        }
      }
      TalkFetch fetch = new TalkFetch(request, progress, events, work, transcription);
      List<FetchResult> results = fetched(targets, fetch);
      if (request.thumbnails() && !request.dryRun()) {
        addThumbnails(all, events, work);
      }
      return report(targets, results);
    }
  }

  /** Of the talks of the events that were asked for, also of those that need no captions. */
  private void addThumbnails(List<String> wanted, Events events, WorkFolder work)
      throws IOException, InterruptedException {
    Thumbnails thumbnails =
        new Thumbnails(
            new WebClient(limits()),
            AddressGuard.ofPublic(HostNames.OF_THIS_MACHINE),
            events,
            work,
            progress);
    for (KnownTalk talk : KnownTalks.of(request.root()).talks()) {
      String event = talk.id().substring(0, talk.id().indexOf('/') + 1).replaceFirst("/$", "");
      boolean isWanted = wanted.contains(event) || folders.contains(talk.folder());
      if (isWanted && thumbnails.fetch(talk)) {
        folders.add(talk.folder());
      }
    }
  }

  private WebLimits limits() {
    return WebLimits.POLITE.pausing(request.pause().dividedBy(2));
  }

  private Optional<Transcription> transcription() throws IOException {
    try {
      return request
          .transcribe()
          .map(command -> Recogniser.of(command, searchPath))
          .map(Transcription::new);
    } catch (IllegalArgumentException e) {
      throw new IOException("--transcribe: " + e.getMessage(), e);
    }
  }

  private Path program() throws NoSuchFileException {
    return searchPath
        .find(request.ytDlp())
        .orElseThrow(() -> new NoSuchFileException(request.ytDlp()));
  }

  /** yt-dlp takes whatever is no feed; without such an address it need not be there. */
  private Sources sources(WorkFolder work) {
    FetchOptions options =
        new FetchOptions(request.languages(), request.translated(), request.thumbnails());
    WebLimits limits = limits();
    return new Sources(
        List.of(
            new FeedSource(options, limits, HostNames.OF_THIS_MACHINE),
            new YtDlpSource(() -> program(work), options, HostNames.OF_THIS_MACHINE)),
        request.transcribe().isPresent());
  }

  private Program program(WorkFolder work) throws IOException, InterruptedException {
    YtDlp found = YtDlp.at(program(), work.output());
    progress.note("yt-dlp " + found.version() + " (" + found.file() + ")");
    ytDlp = Optional.of(found);
    return new Program(
        found, request.own(), request.pause().dividedBy(2), work.output(), progress::seen);
  }

  private List<FetchResult> fetched(Targets targets, TalkFetch fetch)
      throws IOException, InterruptedException {
    List<FetchResult> results = new ArrayList<>();
    if (request.dryRun()) {
      for (Target target : targets.all()) {
        progress.wanted(target.id(request.root()), target.talk().title());
      }
      return results;
    }
    for (Target target : targets.all()) {
      FetchResult result = fetch.fetch(target);
      results.add(result);
      if (!result.written().isEmpty()) {
        folders.add(target.folder());
      }
      progress.done(results.size(), targets.all().size(), result);
    }
    return results;
  }

  private FetchReport report(Targets targets, List<FetchResult> fetched) throws IOException {
    List<FetchResult> results = new ArrayList<>(targets.failures());
    results.addAll(fetched);
    return new FetchReport(
        results,
        events(),
        targets.unchanged(),
        ytDlp.map(YtDlp::version).orElse(""),
        ytDlp.flatMap(one -> one.tooOldDays(LocalDate.now(ZoneOffset.UTC))));
  }

  /** The ids of the events that have new files, as the collection has them. */
  private List<String> events() throws IOException {
    return folders.isEmpty()
        ? List.of()
        : Collection.open(request.root()).talks().stream()
            .filter(talk -> folders.contains(talk.folder()))
            .map(talk -> talk.id().substring(0, talk.id().indexOf('/')))
            .distinct()
            .toList();
  }
}
