package cuepoint.ingest;

import cuepoint.draft.TalkDraft;
import cuepoint.event.ScheduleEntry;
import cuepoint.event.TitleKey;
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
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the talks that an event has already: by their video, then their name, then their title. */
final class KnownTalks {
  /** Letters of a title that is found within a longer one. */
  private static final int TELLING_LETTERS = 12;

  private final List<KnownTalk> all = new ArrayList<>();
  private final Map<String, List<KnownTalk>> byVideo = new HashMap<>();
  private final Map<String, List<KnownTalk>> byStem = new HashMap<>();
  private final Set<KnownTalk> taken = new HashSet<>();

  KnownTalks(List<KnownTalk> talks) {
    talks.forEach(this::add);
  }

  private void add(KnownTalk known) {
    all.add(known);
    known
        .videos()
        .forEach(video -> byVideo.computeIfAbsent(video, one -> new ArrayList<>()).add(known));
    byStem.computeIfAbsent(stemKey(known.files().stem()), one -> new ArrayList<>()).add(known);
  }

  /** What has the name of a talk, whatever its case. */
  private static String stemKey(String stem) {
    return stem.toLowerCase(Locale.ROOT);
  }

  /** How many of the talks of drafts are among these, by their videos. */
  int shared(List<TalkDraft> drafts) {
    return (int)
        drafts.stream()
            .filter(draft -> KnownTalk.videos(draft).stream().anyMatch(byVideo::containsKey))
            .count();
  }

  /** Finds the talk of each draft; none is that of two. Surer signs of any draft come first. */
  List<Match> find(List<TalkDraft> drafts) {
    List<Match> found = new ArrayList<>(Collections.nCopies(drafts.size(), Match.NONE));
    List<Function<TalkDraft, Match>> signs =
        List.of(
            this::byVideo,
            this::byStem,
            this::byId,
            this::byTitle,
            this::byTitleBefore,
            this::within);
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
    Set<String> videos = KnownTalk.videos(draft);
    List<KnownTalk> known = free(draft, one -> one.videos().stream().anyMatch(videos::contains));
    return known.stream()
        .filter(one -> one.title().equals(title(draft)))
        .findFirst()
        .or(() -> known.stream().findFirst())
        .map(this::taken)
        .orElse(Match.NONE);
  }

  private Match byStem(TalkDraft draft) {
    return at(byStem, stemKey(draft.stem()))
        .filter(known -> known.mayBe(draft))
        .filter(known -> isFree(known, draft))
        .findFirst()
        .map(this::taken)
        .orElse(Match.NONE);
  }

  /** By the id that a schedule has for it, in the name of its files. */
  private Match byId(TalkDraft draft) {
    List<String> ids =
        ScheduleEntry.ids(draft.others()).stream()
            .map(TitleKey::ofName)
            .filter(TitleKey::isTelling)
            .toList();
    List<KnownTalk> found =
        free(draft, known -> ids.stream().anyMatch(known::hasInName) && known.mayBeOnVideo(draft));
    return found.size() == 1 ? taken(found.getFirst()) : several(found, "id");
  }

  private Match byTitle(TalkDraft draft) {
    List<KnownTalk> found = free(draft, known -> isTitle(known, draft) && known.mayBe(draft));
    return found.size() == 1 ? taken(found.getFirst()) : several(found, "title");
  }

  /** The day of a recording is often that of its publication. */
  private Match byTitleBefore(TalkDraft draft) {
    List<KnownTalk> found =
        free(draft, known -> isTitle(known, draft) && known.mayBePublished(draft));
    return found.size() == 1
        ? perhaps(found.getFirst(), "the same title and a later day")
        : several(found, "title");
  }

  private static boolean isTitle(KnownTalk known, TalkDraft draft) {
    return !known.title().isEmpty() && known.title().equals(title(draft));
  }

  /** A recording may be called by event, speaker and title together. */
  private Match within(TalkDraft draft) {
    String title = title(draft);
    List<KnownTalk> found =
        title.length() < TELLING_LETTERS
            ? List.of()
            : free(draft, known -> known.title().contains(title) && known.mayBe(draft));
    return found.size() == 1
        ? perhaps(found.getFirst(), "this title within its own")
        : several(found, "title within its own");
  }

  private Match perhaps(KnownTalk known, String sign) {
    Match match = taken(known);
    if (match.isOpen()) {
      return match;
    }
    String doubt = "taken for %s, which has %s".formatted(known.files().id(), sign);
    return new Match(match.talk(), Optional.of(doubt));
  }

  private static Match several(List<KnownTalk> found, String sign) {
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

  private static Stream<KnownTalk> at(Map<String, List<KnownTalk>> index, String key) {
    return index.getOrDefault(key, List.of()).stream();
  }

  private List<KnownTalk> free(TalkDraft draft, Predicate<KnownTalk> sign) {
    return all.stream().filter(known -> isFree(known, draft) && sign.test(known)).toList();
  }

  /** Whether no other draft is of it; what holds several talks is no part of a recording. */
  private boolean isFree(KnownTalk known, TalkDraft draft) {
    boolean several = known.files().segment().isPresent() && draft.others().has("segments");
    return !several && !taken.contains(known);
  }

  /** What is known of a part of a recording is with the other parts, in one file. */
  private Match taken(KnownTalk known) {
    taken.add(known);
    if (known.files().segment().isPresent()) {
      return new Match(
          Optional.empty(),
          Optional.of(
              "left out: %s has it in \"segments\" of %s.json, where it can be edited"
                  .formatted(known.files().id(), known.files().stem())));
    }
    return new Match(Optional.of(known.files()), Optional.empty());
  }
}
