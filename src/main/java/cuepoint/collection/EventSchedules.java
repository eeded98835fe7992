package cuepoint.collection;

import cuepoint.event.ScheduledTalks;
import cuepoint.event.TalkSigns;
import cuepoint.metadata.TalkMetadata;
import java.util.List;
import java.util.Optional;

/**
 * What the schedules of events say about their talks. Those of one event are kept: its talks are
 * read one after another.
 */
final class EventSchedules {
  private final List<TalkFiles> talks;
  private Optional<EventFolder> event = Optional.empty();
  private ScheduledTalks scheduled = ScheduledTalks.NONE;

  /** Of the talks of a collection. */
  EventSchedules(List<TalkFiles> talks) {
    this.talks = talks;
  }

  /**
   * Those that describe the event of a folder: a schedule may be of the talks in its sub-folders.
   */
  ScheduledTalks of(EventFolder folder) {
    EventFolder described = folder.described();
    if (event.filter(described::equals).isEmpty()) {
      event = Optional.of(described);
      scheduled = ScheduledTalks.of(described.metadata(), () -> signs(described));
    }
    return scheduled;
  }

  private List<TalkSigns> signs(EventFolder described) {
    return talks.stream()
        .filter(talk -> talk.event().described().equals(described))
        .map(EventSchedules::signs)
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
