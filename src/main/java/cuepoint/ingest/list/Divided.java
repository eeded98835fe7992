package cuepoint.ingest.list;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.draft.Doubt;
import cuepoint.draft.Stems;
import cuepoint.draft.TalkDraft;
import cuepoint.file.JsonText;
import cuepoint.ingest.list.Drafts.Listed;
import cuepoint.metadata.TalkMetadata;
import cuepoint.video.Video;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes one draft of several talks in a recording, as the field {@code segments} has them. */
final class Divided {
  private static final String SEGMENTS = "segments";

  /** Where a talk begins, in the address of its video. */
  private static final Pattern PLACE = Pattern.compile("([?&#])(?:t|start|time_continue)=\\w+&?");

  private Divided() {}

  /**
   * The draft.
   *
   * @param talks those in one recording, each with a start of its own
   */
  static TalkDraft draft(List<Listed> talks, Stems stems) {
    List<Listed> inOrder =
        talks.stream()
            .sorted(Comparator.comparingLong(talk -> Drafts.start(talk.metadata())))
            .toList();
    List<Listed> parts = inOrder.stream().filter(talk -> !talk.whole()).toList();
    TalkMetadata common = common(parts.stream().map(Listed::metadata).toList());
    Optional<Listed> recording = inOrder.stream().filter(Listed::whole).findFirst();
    TalkMetadata whole = recording.map(one -> one.metadata().or(common)).orElse(common);
    ObjectNode others = JsonNodeFactory.instance.objectNode();
    recording.ifPresent(one -> others.setAll(one.others()));
    parts.forEach(talk -> others.withArray(SEGMENTS).add(segment(talk, whole)));
    List<Doubt> doubts =
        inOrder.stream()
            .flatMap(talk -> talk.doubts().stream())
            .map(doubt -> new Doubt(SEGMENTS, doubt.field() + ": " + doubt.reason()))
            .distinct()
            .toList();
    return new TalkDraft(stems.of(whole), whole, others, List.of(), doubts);
  }

  /** What is true of all of them. */
  private static TalkMetadata common(List<TalkMetadata> talks) {
    TalkMetadata none = TalkMetadata.NONE;
    return new TalkMetadata(
        none.title(),
        none.speakers(),
        none.account(),
        none.description(),
        common(talks, TalkMetadata::recorded),
        common(talks, TalkMetadata::language),
        none.durationMillis(),
        none.tags(),
        none.chapters(),
        none.captions(),
        Drafts.video(talks.getFirst()).map(Divided::address).stream().toList(),
        none.thumbnail(),
        none.relatedUrls(),
        none.startMillis(),
        none.endMillis());
  }

  private static <T> Optional<T> common(
      List<TalkMetadata> talks, Function<TalkMetadata, Optional<T>> field) {
    Optional<T> first = field.apply(talks.getFirst());
    return first.filter(
        value -> talks.stream().allMatch(talk -> field.apply(talk).equals(Optional.of(value))));
  }

  /** The address without the place in it, which is that of one talk. */
  private static String address(Video video) {
    String address = PLACE.matcher(video.url()).replaceFirst("$1").replaceFirst("[?&#]$", "");
    return Video.of(address, "").filter(one -> one.key().equals(video.key())).isPresent()
        ? address
        : video.url();
  }

  private static ObjectNode segment(Listed listed, TalkMetadata whole) {
    TalkMetadata talk = listed.metadata();
    ObjectNode segment = JsonNodeFactory.instance.objectNode();
    talk.title().ifPresent(title -> segment.put("title", title));
    talk.speakers().forEach(name -> segment.withArray("speakers").add(name));
    talk.description().ifPresent(text -> segment.put("description", text));
    talk.recorded()
        .filter(day -> !whole.recorded().equals(Optional.of(day)))
        .ifPresent(day -> segment.put("recorded", day.toString()));
    talk.language()
        .filter(language -> !whole.language().equals(Optional.of(language)))
        .ifPresent(language -> segment.put("language", language));
    talk.tags().forEach(tag -> segment.withArray("tags").add(tag));
    segment.put("start", JsonText.seconds(Drafts.start(talk)));
    talk.endMillis().ifPresent(end -> segment.put("end", JsonText.seconds(end)));
    listed.others().properties().stream()
        .filter(field -> !segment.has(field.getKey()) && !field.getKey().equals("videos"))
        .forEach(field -> segment.set(field.getKey(), field.getValue()));
    return segment;
  }
}
