package cuepoint.ingest;

import cuepoint.collection.TalkFiles;
import cuepoint.draft.TalkDraft;
import cuepoint.event.TitleKey;
import cuepoint.metadata.TalkMetadata;
import cuepoint.video.Video;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A talk that an event has already, and what it is known by.
 *
 * @param name the key of its stem, between hyphens
 * @param title its key
 * @param day on which it was given, or its video was published
 * @param videos the keys of its videos
 */
record KnownTalk(
    TalkFiles files, String name, String title, Optional<LocalDate> day, Set<String> videos) {
  /** Most days between a talk and the publication of its video. */
  private static final int DAYS_TO_PUBLICATION = 400;

  /** What talks are known by; a recording with several of them also as a whole. */
  static List<KnownTalk> all(List<TalkFiles> talks) {
    List<KnownTalk> all = new ArrayList<>();
    for (TalkFiles files : talks) {
      if (files.segment().isPresent() && !files.sharesFiles()) {
        all.add(of(files.undivided()));
      }
      all.add(of(files));
    }
    return all;
  }

  private static KnownTalk of(TalkFiles files) {
    TalkMetadata metadata = files.readMetadata();
    return new KnownTalk(
        files,
        "-" + TitleKey.ofName(files.stem()) + "-",
        TitleKey.of(metadata.title().orElse(files.nameAsTitle())),
        metadata.recorded(),
        videos(
            Stream.concat(metadata.videos().stream(), files.namedVideo().stream()),
            metadata.startMillis()));
  }

  /** The keys of a draft's videos. */
  static Set<String> videos(TalkDraft draft) {
    return videos(draft.metadata().videos().stream(), draft.metadata().startMillis());
  }

  private static Set<String> videos(Stream<String> addresses, Optional<Long> start) {
    return addresses.map(address -> key(address, start)).collect(Collectors.toSet());
  }

  private static String key(String address, Optional<Long> start) {
    return Video.of(address, "")
        .map(video -> video.key() + " " + start.orElse(video.startMillis()) / 1000)
        .orElse("file " + address + " " + start.orElse(0L) / 1000);
  }

  /** Whether the key of an id is in the name of its files. */
  boolean hasInName(String id) {
    return name.contains("-" + id + "-");
  }

  /** Whether a draft may be of this talk: another video of the same site or day is another talk. */
  boolean mayBe(TalkDraft draft) {
    Optional<LocalDate> given = draft.metadata().recorded();
    return mayBeOnVideo(draft) && (given.isEmpty() || day.isEmpty() || day.equals(given));
  }

  /** The same of a talk that was given before the day on which this one was published. */
  boolean mayBePublished(TalkDraft draft) {
    Optional<LocalDate> given = draft.metadata().recorded();
    return mayBeOnVideo(draft)
        && given.isPresent()
        && day.isPresent()
        && day.get().isAfter(given.get())
        && day.get().isBefore(given.get().plusDays(DAYS_TO_PUBLICATION));
  }

  /** Whether a draft has no other video of the same site. */
  boolean mayBeOnVideo(TalkDraft draft) {
    Set<String> sites = sites(videos);
    sites.retainAll(sites(videos(draft)));
    return sites.isEmpty();
  }

  private static Set<String> sites(Set<String> videos) {
    return videos.stream()
        .map(key -> key.substring(0, key.indexOf(' ')))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
