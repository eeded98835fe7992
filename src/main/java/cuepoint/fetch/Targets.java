package cuepoint.fetch;

import cuepoint.draft.Stems;
import cuepoint.fetch.folder.KnownTalk;
import cuepoint.fetch.folder.KnownTalks;
import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchException;
import cuepoint.fetch.source.RemoteList;
import cuepoint.fetch.source.RemoteTalk;
import cuepoint.fetch.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds which talks are to be asked for, and where their files go. */
final class Targets {
  private final FetchRequest request;
  private final FetchProgress progress;
  private final Sources sources;
  private final KnownTalks known;
  private final Events events;
  private final Instant now;
  private final List<Target> targets = new ArrayList<>();
  private final List<FetchResult> failures = new ArrayList<>();
  private final Map<Path, Stems> stems = new HashMap<>();
  private final Set<String> listed = new HashSet<>();
  private int unchanged;

  Targets(
      FetchRequest request,
      FetchProgress progress,
      Sources sources,
      KnownTalks known,
      Events events,
      Instant now) {
    this.request = request;
    this.progress = progress;
    this.sources = sources;
    this.known = known;
    this.events = events;
    this.now = now;
  }

  /** The talks to ask for. */
  List<Target> all() {
    return targets;
  }

  /** Addresses that could not be listed. */
  List<FetchResult> failures() {
    return failures;
  }

  /** How many talks need not be asked for. */
  int unchanged() {
    return unchanged;
  }

  /** Adds the talks of an event that lack captions, and new ones of the lists it comes from. */
  void addEvent(String event) throws IOException, InterruptedException {
    List<KnownTalk> talks = known.ofEvent(event);
    for (String address : events.memory(folder(event)).addresses()) {
      addAddress(address);
    }
    int before = targets.size();
    for (KnownTalk talk : talks) {
      if (listed.contains(key(talk.folder(), talk.address()))) {
        continue;
      }
      Optional<RemoteTalk> remote = sources.talk(talk);
      if (remote.isPresent()) {
        add(remote.get(), talk.folder(), talk.stem(), talk.hasCaptions());
      } else if (!talk.hasCaptions()) {
        fail(talk.id(), talk.title(), Reason.of(Cause.NO_ADDRESS, ""));
      }
    }
    if (request.transcribe().isPresent()) {
      addRecordings(event);
    }
    progress.listed(event, event, talks.size(), targets.size() - before);
  }

  private Path folder(String event) {
    return known.folder(event).orElseGet(() -> events.asked(event));
  }

  private void addRecordings(String event) throws IOException, InterruptedException {
    for (KnownTalk recording : known.recordingsOf(event)) {
      Optional<RemoteTalk> talk = sources.talk(recording);
      if (talk.isPresent()) {
        add(talk.get(), recording.folder(), recording.stem(), false);
      }
    }
  }

  /** Adds the talks of an address, unless it cannot be listed. */
  void addAddress(String address) throws IOException, InterruptedException {
    try {
      RemoteList list = list(address);
      Path folder = folder(address, list);
      if (!request.dryRun()) {
        events.create(folder, list.title(), address);
        remember(folder, address, list);
      }
      int before = targets.size();
      for (RemoteTalk talk : list.talks()) {
        add(talk, folder);
      }
      String name = request.root().relativize(folder).toString();
      progress.listed(Events.shown(address), name, list.talks().size(), targets.size() - before);
    } catch (FetchException e) {
      fail(Events.shown(address), Events.shown(address), Reason.of(e.missing()));
    }
  }

  private void fail(String talk, String title, Reason why) {
    failures.add(new FetchResult(talk, title, List.of(), List.of(), Optional.of(why)));
  }

  private RemoteList list(String address) throws FetchException, IOException, InterruptedException {
    Patience patience = new Patience(request.pause(), request.retries());
    Source source = sources.of(address);
    for (int attempts = 1; ; attempts++) {
      try {
        return source.list(address);
      } catch (FetchException e) {
        if (!patience.isAskedAgain(e.why(), attempts)) {
          throw e;
        }
        patience.waitAfter(attempts, e.missing(), progress);
      }
    }
  }

  /**
   * A list may have more talks later; a single talk is known by itself. An address with a password
   * is not remembered, as the file is published.
   */
  private void remember(Path folder, String address, RemoteList list) throws IOException {
    if (Events.hasPassword(address)) {
      progress.note("not remembered, as a password is in it; name it again to fetch what is new");
    } else if (list.talks().size() != 1 || !list.talks().getFirst().address().equals(address)) {
      events.memory(folder).addAddress(address);
      events.record(folder).save();
    }
  }

  private Path folder(String address, RemoteList list) throws IOException {
    if (request.event().isPresent()) {
      return events.asked(request.event().get());
    }
    Optional<Path> before = events.of(address);
    return before
        .or(() -> known.find(address).map(KnownTalk::folder))
        .orElseGet(() -> events.named(list.title()));
  }

  private void add(RemoteTalk talk, Path folder) throws IOException {
    Optional<KnownTalk> there = known.find(folder, talk.stem(), talk.address());
    String stem = there.map(KnownTalk::stem).orElseGet(() -> stems(folder).free(talk.stem()));
    add(talk, folder, stem, there.filter(KnownTalk::hasCaptions).isPresent());
  }

  private void add(RemoteTalk talk, Path folder, String stem, boolean hasCaptions)
      throws IOException {
    if (!listed.add(key(folder, talk.address()))) {
      return;
    }
    stems(folder).take(stem);
    boolean isHeard = request.transcribe().isPresent() && !hasCaptions;
    if (!request.again()
        && !isHeard
        && events.memory(folder).isDone(stem, hasCaptions, request.languages(), now)) {
      unchanged++;
    } else {
      targets.add(new Target(talk, folder, stem));
    }
  }

  private Stems stems(Path folder) {
    return stems.computeIfAbsent(folder, known::stems);
  }

  private static String key(Path folder, String address) {
    return folder + "/" + KnownTalks.video(address);
  }
}
