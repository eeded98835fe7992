package cuepoint.collection;

import cuepoint.event.EventMetadata;
import cuepoint.event.Glossaries;
import cuepoint.event.ScheduledTalks;
import cuepoint.event.TalkSigns;
import cuepoint.metadata.TalkMetadata;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What files say about events and their talks. All descriptions are kept, of the schedules those of
 * one event: its talks are read one after another. Not thread-safe.
 */
final class EventDescriptions {
  private final Glossaries glossaries;
  private final FileProblems problems;
  private final Map<Path, EventMetadata> read = new HashMap<>();
  private Optional<EventFolder> event = Optional.empty();
  private ScheduledTalks scheduled = ScheduledTalks.NONE;

  /**
   * No descriptions so far.
   *
   * @param glossaries is told which files are named as glossaries
   * @param problems is told what cannot be read
   */
  EventDescriptions(Glossaries glossaries, FileProblems problems) {
    this.glossaries = glossaries;
    this.problems = problems;
  }

  /** What the files of a folder say. */
  EventMetadata of(EventFolder folder) {
    return read.computeIfAbsent(
        folder.path(),
        path ->
            EventMetadata.read(
                folder.id(), folder.metadata(), name -> glossary(folder, name), problems));
  }

  private Optional<Path> glossary(EventFolder folder, String name) {
    Optional<Path> file = folder.sharedFile(name);
    file.ifPresent(glossaries::named);
    return file;
  }

  /** What the nearest folder says, from the event's own up, in the event's name. */
  EventMetadata named(EventFolder event) {
    return event.named(of(event.described()));
  }

  /**
   * What the schedules of the event of a folder say: they may be of the talks in its sub-folders.
   *
   * @param talks those of the collection
   */
  ScheduledTalks scheduled(EventFolder folder, List<TalkFiles> talks) {
    EventFolder described = folder.described();
    if (event.filter(described::equals).isEmpty()) {
      event = Optional.of(described);
      scheduled = ScheduledTalks.of(described.metadata(), () -> signs(described, talks));
    }
    return scheduled;
  }

  private static List<TalkSigns> signs(EventFolder described, List<TalkFiles> talks) {
    return talks.stream()
        .filter(talk -> talk.event().described().equals(described))
        .map(EventDescriptions::signs)
        .toList();
  }

  /** One of several talks in a recording is known by its title: the rest is that of all of them. */
  private static TalkSigns signs(TalkFiles talk) {
    if (talk.segment().isPresent()) {
      TalkMetadata own = talk.segment().get().metadata();
      return new TalkSigns(talk.id(), "", "", List.of(), () -> own);
    }
    return new TalkSigns(
        talk.id(),
        talk.stem(),
        talk.nameAsTitle(),
        talk.namedVideo().stream().toList(),
        talk::readMetadata);
  }
}
