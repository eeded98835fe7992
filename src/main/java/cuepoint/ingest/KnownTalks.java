package cuepoint.ingest;

import cuepoint.collection.TalkFiles;
import cuepoint.draft.TalkDraft;
import cuepoint.event.TitleKey;
import cuepoint.metadata.TalkMetadata;
import cuepoint.video.Video;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the talks that an event has already: by their video, then their name, then their title. */
final class KnownTalks {
  /** Letters of a title that is found within a longer one. */
  private static final int TELLING_LETTERS = 12;

  private final List<Known> all = new ArrayList<>();
  private final Map<String, List<Known>> byVideo = new HashMap<>();
  private final Map<String, List<Known>> byStem = new HashMap<>();
  private final Set<Known> taken = new HashSet<>();

  /** A talk of the event; what is known of it. */
  private record Known(
      TalkFiles files, String title, Optional<LocalDate> day, Set<String> videos) {}

  /**
   * What was found for a draft.
   *
   * @param talk the talk that it is of
   * @param doubt why it may be of another talk, or of which several it may be
   */
  record Match(Optional<TalkFiles> talk, Optional<String> doubt) {
    static final Match NONE = new Match(Optional.empty(), Optional.empty());

    /** Whether it may be of several, so that it is of none. */
    boolean isOpen() {
      return talk.isEmpty() && doubt.isPresent();
    }
  }

  KnownTalks(List<TalkFiles> talks) {
    for (TalkFiles files : talks) {
      TalkMetadata metadata = files.readMetadata();
      Set<String> videos = new HashSet<>();
      Stream.concat(metadata.videos().stream(), files.namedVideo().stream())
          .forEach(address -> videos.add(key(address, metadata.startMillis())));
      Known known =
          new Known(
              files,
              TitleKey.of(metadata.title().orElse(files.nameAsTitle())),
              metadata.recorded(),
              videos);
      all.add(known);
      videos.forEach(video -> byVideo.computeIfAbsent(video, one -> new ArrayList<>()).add(known));
      byStem.computeIfAbsent(stemKey(files.stem()), one -> new ArrayList<>()).add(known);
    }
  }

  /** What has the name of a talk, whatever its case. */
  static String stemKey(String stem) {
    return stem.toLowerCase(Locale.ROOT);
  }

  private static String key(String address, Optional<Long> start) {
    return Video.of(address, "")
        .map(video -> video.key() + " " + start.orElse(video.startMillis()) / 1000)
        .orElse("file " + address + " " + start.orElse(0L) / 1000);
  }

  private static Set<String> videos(TalkDraft draft) {
    Set<String> videos = new HashSet<>();
    draft
        .metadata()
        .videos()
        .forEach(address -> videos.add(key(address, draft.metadata().startMillis())));
    return videos;
  }

  /** How many of the talks of drafts are among these, by their videos. */
  int shared(List<TalkDraft> drafts) {
    return (int)
        drafts.stream()
            .filter(draft -> videos(draft).stream().anyMatch(byVideo::containsKey))
            .count();
  }

  /** Finds the talk of each draft; none is that of two. Surer signs of any draft come first. */
  List<Match> find(List<TalkDraft> drafts) {
    List<Match> found = new ArrayList<>(Collections.nCopies(drafts.size(), Match.NONE));
    List<Function<TalkDraft, Match>> signs =
        List.of(this::byVideo, this::byStem, this::byTitle, this::within);
    for (Function<TalkDraft, Match> sign : signs) {
      for (int i = 0; i < drafts.size(); i++) {
        if (found.get(i).equals(Match.NONE)) {
          found.set(i, sign.apply(drafts.get(i)));
        }
      }
    }
    return found;
  }

  private Match byVideo(TalkDraft draft) {
    List<Known> known = free(videos(draft).stream().flatMap(video -> at(byVideo, video)));
    return known.stream()
        .filter(one -> one.title().equals(title(draft)))
        .findFirst()
        .or(() -> known.stream().findFirst())
        .map(this::taken)
        .orElse(Match.NONE);
  }

  private Match byStem(TalkDraft draft) {
    return at(byStem, stemKey(draft.stem()))
        .filter(known -> mayBe(known, draft))
        .filter(known -> !taken.contains(known))
        .findFirst()
        .map(this::taken)
        .orElse(Match.NONE);
  }

  private Match byTitle(TalkDraft draft) {
    String title = title(draft);
    List<Known> found =
        free(
            all.stream()
                .filter(known -> !title.isEmpty() && known.title().equals(title))
                .filter(known -> mayBe(known, draft)));
    return found.size() == 1 ? taken(found.getFirst()) : several(found, "title");
  }

  /** A recording may be called by event, speaker and title together. */
  private Match within(TalkDraft draft) {
    String title = title(draft);
    List<Known> found =
        title.length() < TELLING_LETTERS
            ? List.of()
            : free(
                all.stream()
                    .filter(known -> known.title().contains(title))
                    .filter(known -> mayBe(known, draft)));
    if (found.size() != 1) {
      return several(found, "title within its own");
    }
    Match match = taken(found.getFirst());
    String name = found.getFirst().files().id();
    return new Match(
        match.talk(), Optional.of("taken for " + name + ", which has this title within its own"));
  }

  private static Match several(List<Known> found, String sign) {
    return found.isEmpty()
        ? Match.NONE
        : new Match(
            Optional.empty(),
            Optional.of(
                "left out: %s and %s have this %s; give one of them its video or day"
                    .formatted(found.getFirst().files().id(), found.getLast().files().id(), sign)));
  }

  private static String title(TalkDraft draft) {
    return TitleKey.of(draft.metadata().title().orElse(""));
  }

  private static Stream<Known> at(Map<String, List<Known>> index, String key) {
    return index.getOrDefault(key, List.of()).stream();
  }

  private List<Known> free(Stream<Known> known) {
    return known.filter(one -> !taken.contains(one)).distinct().toList();
  }

  /** Another video or day is another talk. */
  private static boolean mayBe(Known known, TalkDraft draft) {
    Optional<LocalDate> day = draft.metadata().recorded();
    return (known.videos().isEmpty() || draft.metadata().videos().isEmpty())
        && (day.isEmpty() || known.day().isEmpty() || known.day().equals(day));
  }

  private Match taken(Known known) {
    taken.add(known);
    return new Match(Optional.of(known.files()), Optional.empty());
  }
}
