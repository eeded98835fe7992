package cuepoint.event;

import cuepoint.metadata.TalkMetadata;
import cuepoint.video.Video;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds talks in a schedule: by their video, else by an id in their file's name, else by title. */
final class ScheduleIndex {
  /** More parts than any name that an id is looked for in. */
  private static final int MAX_PARTS = 60;

  /** By what an entry was found; earlier ones are surer. */
  enum Sign {
    VIDEO("video"),
    ID("id"),
    TITLE("title");

    private final String label;

    Sign(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** Entries that have the same sign as a talk, not empty. */
  record Found(Sign sign, Set<ScheduleEntry> entries) {}

  private final Map<String, Set<ScheduleEntry>> byVideo = new HashMap<>();
  private final Map<String, Set<ScheduleEntry>> byId = new HashMap<>();
  private final Map<String, Set<ScheduleEntry>> byTitle = new HashMap<>();

  ScheduleIndex(List<ScheduleEntry> entries) {
    for (ScheduleEntry entry : entries) {
      if (entry.ownVideo()) {
        entry.metadata().videos().forEach(address -> add(byVideo, video(address), entry));
      }
      entry.ids().forEach(id -> add(byId, TitleKey.ofName(id), entry));
      entry.metadata().title().ifPresent(title -> add(byTitle, TitleKey.of(title), entry));
    }
  }

  private static void add(Map<String, Set<ScheduleEntry>> index, String key, ScheduleEntry entry) {
    if (!key.isEmpty()) {
      index.computeIfAbsent(key, one -> new LinkedHashSet<>()).add(entry);
    }
  }

  private static String video(String address) {
    return Video.of(address, "").map(video -> video.key() + " " + video.startMillis()).orElse("");
  }

  /** The entries of a talk. */
  Optional<Found> find(TalkSigns talk) {
    Optional<Found> named = found(Sign.VIDEO, videos(talk.videos()));
    if (named.isPresent()) {
      return named;
    }
    TalkMetadata own = talk.own().get();
    String title = TitleKey.of(own.title().orElse(talk.title()));
    return found(Sign.VIDEO, videos(own.videos()))
        .or(() -> found(Sign.ID, ids(talk.stem())))
        .or(() -> found(Sign.TITLE, byTitle.getOrDefault(title, Set.of())));
  }

  private static Optional<Found> found(Sign sign, Set<ScheduleEntry> entries) {
    return entries.isEmpty() ? Optional.empty() : Optional.of(new Found(sign, entries));
  }

  private Set<ScheduleEntry> videos(List<String> addresses) {
    Set<ScheduleEntry> entries = new LinkedHashSet<>();
    addresses.forEach(address -> entries.addAll(byVideo.getOrDefault(video(address), Set.of())));
    return entries;
  }

  /** The entries whose id is the name, or else a part of the name between signs. */
  private Set<ScheduleEntry> ids(String stem) {
    String name = TitleKey.ofName(stem);
    Set<ScheduleEntry> entries = new LinkedHashSet<>(byId.getOrDefault(name, Set.of()));
    List<String> parts = new ArrayList<>(Arrays.asList(name.split("-")));
    if (!entries.isEmpty() || parts.size() > MAX_PARTS) {
      return entries;
    }
    for (int from = 0; from < parts.size(); from++) {
      for (int to = from + 1; to <= parts.size(); to++) {
        String id = String.join("-", parts.subList(from, to));
        if (TitleKey.isTelling(id)) {
          entries.addAll(byId.getOrDefault(id, Set.of()));
        }
      }
    }
    return entries;
  }
}
