package cuepoint.fetch;

import cuepoint.fetch.folder.WorkFolder;
import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.Outcome;
import cuepoint.fetch.source.Outcome.Missing;
import cuepoint.fetch.transcribe.Transcription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Fetches one talk after another into the folders of their events, and remembers each. */
final class TalkFetch {
  private final FetchRequest request;
  private final FetchProgress progress;
  private final Events events;
  private final WorkFolder work;
  private final Patience patience;
  private final Optional<Transcription> transcription;
  private boolean first = true;

  TalkFetch(
      FetchRequest request,
      FetchProgress progress,
      Events events,
      WorkFolder work,
      Optional<Transcription> transcription) {
    this.request = request;
    this.progress = progress;
    this.events = events;
    this.work = work;
    this.patience = new Patience(request.pause(), request.retries());
    this.transcription = transcription;
  }

  /**
   * Fetches a talk.
   *
   * @throws IOException when its files cannot be written
   * @throws InterruptedException when the run is to end
   */
  FetchResult fetch(Target target) throws IOException, InterruptedException {
    Optional<Reason> over = patience.over(target.host()).map(Reason::notAsked);
    if (over.isPresent()) {
      return result(target, List.of(), List.of(), over);
    }
    if (!first) {
      Thread.sleep(request.pause());
    }
    first = false;
    Path folder;
    Outcome outcome;
    int attempts = 0;
    do {
      folder = work.empty();
      outcome = target.talk().fetch(target.stem(), folder);
      attempts++;
    } while (isAskedAgain(target, outcome, attempts));
    patience.saw(target.host(), outcome);
    return write(target, folder, transcribed(target, folder, outcome));
  }

  private Outcome transcribed(Target target, Path folder, Outcome outcome)
      throws IOException, InterruptedException {
    return transcription.isPresent()
        ? transcription.get().instead(outcome, target.talk(), target.stem(), folder)
        : outcome;
  }

  /** Waits before that, if so. */
  private boolean isAskedAgain(Target target, Outcome outcome, int attempts)
      throws InterruptedException {
    if (!(outcome instanceof Missing missing)
        || !patience.isAskedAgain(target.host(), missing.cause(), attempts)) {
      return false;
    }
    patience.waitAfter(attempts, missing, progress);
    return true;
  }

  /** Remembers it as unfinished first: a run that is killed in between is continued by the next. */
  private FetchResult write(Target target, Path fetched, Outcome outcome) throws IOException {
    Files.createDirectories(target.folder());
    remember(target, Optional.of(Reason.of(Cause.FAILED, "not finished")));
    EventFiles files = new EventFiles(target.folder(), events.record(target.folder()));
    files.take(fetched);
    Optional<Reason> missing =
        outcome instanceof Missing none ? Optional.of(Reason.of(none)) : files.unusable();
    remember(target, missing);
    return result(target, files.written(), files.kept(), missing);
  }

  private void remember(Target target, Optional<Reason> missing) throws IOException {
    events
        .memory(target.folder())
        .asked(target.stem(), missing, request.languages(), Instant.now());
    events.record(target.folder()).save();
  }

  private FetchResult result(
      Target target, List<String> written, List<String> kept, Optional<Reason> missing) {
    return new FetchResult(
        target.id(request.root()), target.talk().title(), written, kept, missing);
  }
}
