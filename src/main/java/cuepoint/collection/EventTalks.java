package cuepoint.collection;

import cuepoint.collection.content.FileContents;
import cuepoint.collection.name.Companion;
import cuepoint.collection.name.FolderNames;
import cuepoint.collection.name.TalkFile;
import cuepoint.collection.name.TalkFile.Role;
import cuepoint.collection.name.TalkName;
import cuepoint.collection.name.UrlNames;
import cuepoint.event.EventMetadata;
import cuepoint.event.ScheduledSegments;
import cuepoint.file.ProblemSink;
import cuepoint.metadata.OwnMetadata;
import cuepoint.metadata.Segment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The talks of one event: which of its files belong together, and which to none. */
final class EventTalks {
  /** Behind a name that another talk has. */
  private static final String NEXT = "2";

  private final EventFolder event;
  private final FileProblems problems;
  private final FileContents contents;
  private final FolderNames names;
  private final ScheduledSegments scheduled;
  private final Map<String, TalkFiles> byName = new LinkedHashMap<>();
  private final List<TalkFiles> talks = new ArrayList<>();
  private final List<ListedFile> others = new ArrayList<>();

  EventTalks(EventFolder event, FileProblems problems, FileContents contents) {
    this.event = event;
    this.problems = problems;
    this.contents = contents;
    Set<Path> files = new LinkedHashSet<>(event.files());
    files.removeAll(Set.copyOf(event.metadata()));
    this.names = new FolderNames(files, contents);
    event.metadata().forEach(file -> others.add(ListedFile.used(nameOf(file), role(file))));
    files.removeAll(names.companions().keySet());
    names.talkFiles().forEach(file -> files.remove(file.path()));
    files.forEach(file -> passOver(file, PassedOver.unread(file)));
    Map<String, List<TalkFile>> byKey = byKey();
    byKey.values().removeIf(this::isNoTalk);
    names.companions().forEach((file, one) -> addCompanion(file, one, byKey));
    this.scheduled = contents.scheduled(event.described().metadata());
    byKey.forEach((key, ofTalk) -> add(talk(key, ofTalk)));
    UrlNames ids = new UrlNames(byName.keySet());
    byName.forEach((name, talk) -> talks.add(talk.as(event.id() + "/" + ids.of(name))));
  }

  /** Adds the talks of a recording: those that are in it, or itself. */
  private void add(TalkFiles recording) {
    List<Segment> segments = segments(recording);
    segments.forEach(segment -> addAs(recording.of(segment)));
    if (segments.isEmpty()) {
      addAs(recording);
    }
  }

  private void addAs(TalkFiles talk) {
    String name = talk.id();
    while (byName.putIfAbsent(name, talk) != null) {
      name += "-" + NEXT;
    }
  }

  private List<Segment> segments(TalkFiles recording) {
    List<Segment> own =
        recording.ownMetadata().anyMatch(contents::mayHaveSegments)
            ? recording.own(ProblemSink.NONE).segments() // problems are told when it is read
            : List.of();
    return own.isEmpty() && !scheduled.isEmpty() ? scheduled.of(videos(recording)) : own;
  }

  /** Where it can be watched, as its name says; else its files, which are read only if needed. */
  private static Stream<String> videos(TalkFiles recording) {
    return Stream.concat(
        recording.namedVideo().stream(),
        Stream.of(recording)
            .flatMap(one -> OwnMetadata.videos(one.metadata(), one.captionFiles()).stream()));
  }

  private static ListedFile.Role role(Path metadata) {
    return EventMetadata.isNamed(metadata) ? ListedFile.Role.EVENT : ListedFile.Role.SCHEDULE;
  }

  /** The talks, by their first files. */
  List<TalkFiles> talks() {
    return talks;
  }

  /** The files that are of no talk. */
  List<ListedFile> others() {
    return others;
  }

  private Map<String, List<TalkFile>> byKey() {
    Map<String, List<TalkFile>> byKey = new LinkedHashMap<>();
    for (TalkFile file : names.talkFiles()) {
      byKey.computeIfAbsent(names.name(file).key(), key -> new ArrayList<>()).add(file);
    }
    return byKey;
  }

  /** Corrections and pictures are of a talk, but never one. */
  private void addCompanion(Path file, Companion companion, Map<String, List<TalkFile>> byKey) {
    Optional<TalkFile> ofTalk =
        switch (companion) {
          case CORRECTIONS -> names.corrections(file, byKey.keySet());
          case IMAGE -> names.thumbnail(file, byKey.keySet());
          default -> Optional.empty();
        };
    ofTalk.ifPresentOrElse(
        one -> Objects.requireNonNull(byKey.get(names.name(one).key())).add(one),
        () -> passOver(file, PassedOver.companion(companion)));
  }

  /** Recordings alone are no talk, and neither are texts that were not said. */
  private boolean isNoTalk(List<TalkFile> files) {
    if (files.stream().allMatch(file -> file.role() == Role.MEDIA)) {
      files.forEach(file -> passOver(file.path(), PassedOver.RECORDING_ALONE));
      return true;
    }
    if (files.stream().anyMatch(file -> file.role() != Role.TEXT)) {
      return false;
    }
    files.removeIf(file -> {
      Optional<PassedOver> why = Speech.whyNotText(file.path(), problems);
      why.ifPresent(reason -> passOver(file.path(), reason));
      return why.isPresent();
    });
    return files.isEmpty();
  }

  private TalkFiles talk(String id, List<TalkFile> files) {
    List<TalkName> all = files.stream().map(names::name).toList();
    TalkName mostSpecific =
        all.stream().filter(name -> name.videoId().isPresent()).findFirst().orElse(all.getFirst());
    return new TalkFiles(id, mostSpecific, event, files, Optional.empty());
  }

  private void passOver(Path file, PassedOver why) {
    others.add(ListedFile.passedOver(nameOf(file), why));
  }

  private String nameOf(Path file) {
    return problems.nameOf(file);
  }
}
