package cuepoint.ingest.list;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.draft.Doubt;
import cuepoint.draft.Stems;
import cuepoint.draft.TalkDraft;
import cuepoint.file.FileStem;
import cuepoint.metadata.TalkMetadata;
import cuepoint.video.Video;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes drafts of the talks of a list. A talk that is listed twice is one. */
final class Drafts {
  private final Map<List<String>, Listed> talks = new LinkedHashMap<>();

  /**
   * A talk of the list.
   *
   * @param whole whether it is a recording, in which the list has its talks
   */
  record Listed(TalkMetadata metadata, ObjectNode others, List<Doubt> doubts, boolean whole) {
    /** The same, completed from where it is listed again, perhaps with another of its speakers. */
    Listed and(Listed again) {
      List<String> speakers =
          Stream.concat(metadata.speakers().stream(), again.metadata.speakers().stream())
              .distinct()
              .toList();
      ObjectNode both = JsonNodeFactory.instance.objectNode();
      both.setAll(again.others);
      both.setAll(others);
      return new Listed(
          metadata.or(again.metadata).withSpeakers(speakers),
          both,
          Stream.concat(doubts.stream(), again.doubts.stream()).distinct().toList(),
          whole || again.whole);
    }
  }

  /** The drafts, in the order of the list. */
  static List<TalkDraft> of(List<Candidate> talks) {
    Drafts drafts = new Drafts();
    talks.forEach(drafts::add);
    return drafts.drafts();
  }

  private void add(Candidate talk) {
    List<Doubt> doubts = new ArrayList<>(talk.doubts());
    TalkMetadata metadata = started(published(talk.metadata(), doubts));
    talks.merge(
        key(metadata), new Listed(metadata, talk.others(), doubts, talk.hasTalks()), Listed::and);
  }

  /** Who published it may have given it. */
  private static TalkMetadata published(TalkMetadata talk, List<Doubt> doubts) {
    if (!talk.speakers().isEmpty() || talk.account().isEmpty()) {
      return talk;
    }
    doubts.add(new Doubt("speakers", "only the account that published it is named"));
    return talk.withSpeakers(List.of(talk.account().get()));
  }

  /** With the start in the address of its video. */
  private static TalkMetadata started(TalkMetadata talk) {
    long start = video(talk).map(Video::startMillis).orElse(0L);
    return talk.startMillis().isEmpty() && start > 0
        ? talk.from(Optional.of(start), talk.endMillis())
        : talk;
  }

  /** What two entries of one talk have in common. */
  private static List<String> key(TalkMetadata talk) {
    String title = FileStem.of(talk.title().orElse(""));
    return List.of(
        title, place(talk).orElseGet(() -> talk.recorded().map(LocalDate::toString).orElse("")));
  }

  /** The video and where the talk begins in it. */
  private static Optional<String> place(TalkMetadata talk) {
    return video(talk)
        .map(video -> video.key() + " " + talk.startMillis().orElse(video.startMillis()));
  }

  static Optional<Video> video(TalkMetadata talk) {
    return talk.videos().stream().flatMap(address -> Video.of(address, "").stream()).findFirst();
  }

  private List<TalkDraft> drafts() {
    Stems stems = new Stems();
    Map<String, List<Listed>> recordings = new LinkedHashMap<>();
    talks
        .values()
        .forEach(talk -> {
          String recording =
              video(talk.metadata()).map(Video::key).orElse("no " + recordings.size());
          recordings.computeIfAbsent(recording, one -> new ArrayList<>()).add(talk);
        });
    return recordings.values().stream().flatMap(talks -> drafts(talks, stems)).toList();
  }

  /** The drafts of the talks in one recording: one, if they begin at different times in it. */
  private static Stream<TalkDraft> drafts(List<Listed> talks, Stems stems) {
    long starts = talks.stream().map(talk -> start(talk.metadata())).distinct().count();
    long parts = talks.stream().filter(talk -> !talk.whole()).count();
    if (parts > 1 && starts == talks.size()) {
      return Stream.of(Divided.draft(talks, stems));
    }
    List<Doubt> shared =
        talks.size() == 1
            ? List.of()
            : List.of(
                new Doubt("videos", "the same video is given for " + talks.size() + " talks"));
    return talks.stream()
        .map(talk ->
            new TalkDraft(
                stems.of(talk.metadata()),
                talk.metadata(),
                talk.others(),
                List.of(),
                Stream.concat(talk.doubts().stream(), shared.stream()).toList()));
  }

  /** Where a talk begins in its recording, in ms. */
  static long start(TalkMetadata talk) {
    return talk.startMillis().or(() -> video(talk).map(Video::startMillis)).orElse(0L);
  }
}
