package cuepoint.ingest;

import cuepoint.collection.Collection;
import cuepoint.collection.TalkFiles;
import cuepoint.draft.Doubt;
import cuepoint.draft.DraftFile;
import cuepoint.draft.EventPath;
import cuepoint.draft.Listing;
import cuepoint.draft.Stems;
import cuepoint.draft.TalkDraft;
import cuepoint.draft.WrittenRecord;
import cuepoint.event.EventMetadata;
import cuepoint.file.FileStem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans how the talks of a source come into the folder of an event. */
public final class Import {
  private final Path folder;
  private final WrittenRecord record;
  private final JsonPlanner json;
  private final KnownTalks known;
  private final Stems stems = new Stems();

  private Import(Path folder, List<KnownTalk> talks) throws IOException {
    this.folder = folder;
    this.record = WrittenRecord.open(folder);
    this.json = new JsonPlanner(record);
    List<KnownTalk> own =
        talks.stream().filter(talk -> talk.files().folder().startsWith(folder)).toList();
    this.known = new KnownTalks(own);
    own.forEach(talk -> stems.take(talk.files().stem()));
  }

  /**
   * Plans it.
   *
   * @param root the collection, which may not be there yet
   * @param event the name of the folder in it that the user wants; else that which already has most
   *     of the talks' videos, or the one that the source proposes
   * @throws IOException when the collection or the source cannot be read
   */
  public static ImportPlan plan(Path root, Optional<String> event, Listing listing)
      throws IOException {
    List<TalkFiles> talks = Files.isDirectory(root) ? Collection.open(root).talks() : List.of();
    Optional<Path> asked = event.map(name -> EventPath.of(root, name));
    List<KnownTalk> known =
        KnownTalk.all(
            talks.stream()
                .filter(talk -> asked.isEmpty() || talk.folder().startsWith(asked.get()))
                .toList());
    Path folder =
        asked
            .or(() -> withMost(known, listing.talks()))
            .orElseGet(() -> EventPath.of(root, listing.eventId()));
    return new Import(folder, known).plan(listing);
  }

  private static Optional<Path> withMost(List<KnownTalk> talks, List<TalkDraft> drafts) {
    Map<Path, List<KnownTalk>> byFolder = new HashMap<>();
    talks.forEach(talk ->
        byFolder.computeIfAbsent(talk.files().folder(), one -> new ArrayList<>()).add(talk));
    return byFolder.entrySet().stream()
        .filter(entry -> new KnownTalks(entry.getValue()).shared(drafts) * 2 > drafts.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private ImportPlan plan(Listing listing) throws IOException {
    List<Match> matches = known.find(listing.talks());
    List<TalkPlan> talks = new ArrayList<>();
    for (int i = 0; i < listing.talks().size(); i++) {
      talks.add(plan(listing.talks().get(i), matches.get(i)));
    }
    return new ImportPlan(folder, record, event(listing), talks);
  }

  private Optional<FilePlan> event(Listing listing) throws IOException {
    if (listing.event().isEmpty() || EventMetadata.describesBesides(folder)) {
      return Optional.empty();
    }
    return Optional.of(json.plan(folder.resolve("event.json"), listing.event(), List.of()));
  }

  private TalkPlan plan(TalkDraft draft, Match match) throws IOException {
    Optional<TalkFiles> talk = match.talk();
    String stem =
        talk.map(TalkFiles::stem).orElseGet(() -> stems.unique(FileStem.ofId(draft.stem())));
    List<FilePlan> files = match.isOpen() ? List.of() : files(draft, stem, talk);
    List<Doubt> doubts = new ArrayList<>(draft.doubts());
    doubts.removeIf(
        doubt -> isSettled(doubt, files) || (isOfNoTitle(doubt, draft) && isTitled(talk)));
    match.doubt().ifPresent(why -> doubts.add(new Doubt("title", why)));
    return new TalkPlan(stem, draft.metadata().title().orElse(stem), talk.isEmpty(), files, doubts);
  }

  /** Whether the field is not written, such as where a person's is kept. */
  private static boolean isSettled(Doubt doubt, List<FilePlan> files) {
    return files.stream()
        .flatMap(file -> file.fields().stream())
        .anyMatch(field -> field.name().equals(doubt.field()) && !field.change().isWritten());
  }

  /** Whether it is told that the source has no title, which others may have. */
  private static boolean isOfNoTitle(Doubt doubt, TalkDraft draft) {
    return doubt.field().equals("title") && draft.metadata().title().isEmpty();
  }

  private static boolean isTitled(Optional<TalkFiles> talk) {
    return talk.flatMap(one -> one.readMetadata().title()).isPresent();
  }

  private List<FilePlan> files(TalkDraft draft, String stem, Optional<TalkFiles> talk)
      throws IOException {
    Optional<Path> file =
        talk.isPresent() ? talk.get().json() : Optional.of(folder.resolve(stem + ".json"));
    List<String> doubted = draft.doubts().stream().map(Doubt::field).toList();
    List<FilePlan> files = new ArrayList<>();
    if (file.isPresent()) {
      files.add(json.plan(file.get(), DraftJson.of(draft), doubted));
      if (files.getFirst().change() == Change.REMOVED) {
        return files;
      }
    }
    Path beside = file.map(Path::getParent).orElse(folder);
    for (DraftFile copied : draft.files()) {
      files.add(copy(beside.resolve(stem + copied.suffix()), copied.source()));
    }
    return files;
  }

  private FilePlan copy(Path file, Path source) throws IOException {
    return FilePlan.copy(file, change(file, source), source);
  }

  private Change change(Path file, Path source) throws IOException {
    if (Files.notExists(file)) {
      return record.isDeleted(file) ? Change.REMOVED : Change.ADDED;
    }
    if (Files.mismatch(file, source) < 0) {
      return Change.UNCHANGED;
    }
    return record.isOurs(file) ? Change.CHANGED : Change.EDITED;
  }
}
