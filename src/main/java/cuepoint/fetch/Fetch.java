package cuepoint.fetch;

import cuepoint.fetch.source.FetchOptions;
import cuepoint.fetch.source.Source;
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
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Fetches captions and metadata of talks into the collection. */
public final class Fetch {
  private final FetchRequest request;
  private final FetchProgress progress;

  private Fetch(FetchRequest request, FetchProgress progress) {
    this.request = request;
    this.progress = progress;
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
    Files.createDirectories(request.root());
    try (WorkFolder work = WorkFolder.in(request.root())) {
      YtDlp ytDlp = YtDlp.at(program(), work.output());
      progress.note("yt-dlp " + ytDlp.version() + " (" + ytDlp.file() + ")");
      Optional<Long> tooOld = ytDlp.tooOldDays(LocalDate.now(ZoneOffset.UTC));
      KnownTalks known = KnownTalks.of(request.root());
      Events events = new Events(request.root());
      Targets targets =
          new Targets(request, progress, sources(ytDlp, work), known, events, Instant.now());
      for (String wanted : Wanted.of(request.wanted(), known, events)) {
        if (wanted.contains("://")) {
          targets.addAddress(wanted);
        } else {
          targets.addEvent(wanted);
        }
      }
      return report(targets, fetched(targets, events, work), ytDlp, tooOld);
    }
  }

  private Path program() throws NoSuchFileException {
    return YtDlp.find(request.ytDlp(), request.searchPath())
        .orElseThrow(() -> new NoSuchFileException(request.ytDlp()));
  }

  private List<Source> sources(YtDlp ytDlp, WorkFolder work) {
    FetchOptions options =
        new FetchOptions(request.languages(), request.translated(), request.thumbnails());
    Program program =
        new Program(
            ytDlp, request.own(), request.pause().dividedBy(2), work.output(), progress::seen);
    return List.of(new YtDlpSource(program, options));
  }

  private List<FetchResult> fetched(Targets targets, Events events, WorkFolder work)
      throws IOException, InterruptedException {
    List<FetchResult> results = new ArrayList<>();
    if (request.dryRun()) {
      for (Target target : targets.all()) {
        progress.wanted(target.id(request.root()), target.talk().title());
      }
      return results;
    }
    TalkFetch fetch = new TalkFetch(request, progress, events, work);
    for (Target target : targets.all()) {
      FetchResult result = fetch.fetch(target);
      results.add(result);
      progress.done(results.size(), targets.all().size(), result);
    }
    return results;
  }

  private FetchReport report(
      Targets targets, List<FetchResult> fetched, YtDlp ytDlp, Optional<Long> tooOld) {
    List<FetchResult> results = new ArrayList<>(targets.failures());
    results.addAll(fetched);
    TreeSet<String> events = new TreeSet<>();
    fetched.stream()
        .filter(result -> !result.written().isEmpty())
        .forEach(result ->
            events.add(result.talk().substring(0, Math.max(0, result.talk().lastIndexOf('/')))));
    return new FetchReport(
        results, List.copyOf(events), targets.unchanged(), ytDlp.version(), tooOld);
  }
}
