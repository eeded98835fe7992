package cuepoint.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import cuepoint.file.FileStem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Reads the talks of a recording. One begins where the one before it ends, and ends where the next
 * begins, unless it says otherwise; the last ends with the recording.
 */
public final class Segments {
  private static final String FIELD = "segments";
  private static final String SHAPE =
      "a list of talks {\"title\": \"...\", \"start\": seconds, \"end\": seconds}";

  /** What a talk without a title has. */
  private static final List<String> PLACES =
      List.of("start", "end", "start_cue", "end_cue", "duration");

  /** A talk as it was read, with its fields for problems. */
  private record Part(JsonFields json, TalkMetadata metadata) {
    long start() {
      return metadata.startMillis().orElseThrow();
    }

    String called() {
      return metadata.title().map(title -> '"' + title + '"').orElse("the next segment");
    }
  }

  private Segments() {}

  /**
   * The segments of a recording, by their start; none if it is not divided.
   *
   * @param json its fields
   */
  static List<Segment> of(JsonFields json) {
    List<Part> parts = new ArrayList<>();
    long free = 0;
    for (JsonFields talk : talks(json)) {
      Part part = part(talk, free);
      if (part.metadata().startMillis().isPresent()) {
        parts.add(part);
        free = part.metadata().endMillis().orElse(-1L);
      } else {
        talk.expected("start", "given: nothing says where this segment begins");
      }
    }
    List<Part> sorted = parts.stream().sorted(Comparator.comparingLong(Part::start)).toList();
    check(sorted);
    return inOrder(sorted.stream().map(Part::metadata).toList());
  }

  /** The fields of each; what a recogniser heard is called so as well. */
  private static List<JsonFields> talks(JsonFields json) {
    JsonNode list = json.value(FIELD);
    List<JsonFields> talks = new ArrayList<>();
    boolean whole = list.isArray() || list.isMissingNode();
    for (JsonNode one : whole ? list : MissingNode.getInstance()) {
      whole &= one.isObject();
      if (isTalk(one)) {
        String subject = one.path("title").asText("segment " + (talks.size() + 1));
        talks.add(json.other(one, subject));
      }
    }
    if (!whole) {
      json.expected(FIELD, SHAPE);
    }
    return talks;
  }

  private static boolean isTalk(JsonNode one) {
    boolean heard = one.has("text") || one.has("words");
    return one.isObject() && !heard && (one.has("title") || PLACES.stream().anyMatch(isPlace(one)));
  }

  private static Predicate<String> isPlace(JsonNode one) {
    return field -> Length.of(one.path(field).asText(""), Length.Unit.PLACE).isPresent();
  }

  /**
   * A talk with its start.
   *
   * @param free where the talk before it ends, in ms; below 0 if that is not known
   */
  private static Part part(JsonFields json, long free) {
    TalkMetadata read = TalkMetadata.of(json);
    Optional<Long> start =
        read.startMillis().or(() -> free < 0 ? Optional.empty() : Optional.of(free));
    Optional<Long> end =
        read.endMillis()
            .or(() -> start.flatMap(from -> read.durationMillis().map(length -> from + length)));
    if (end.isPresent() && start.filter(from -> from >= end.get()).isPresent()) {
      json.expected("end", "after the segment before it ends");
      return new Part(json, read.from(start, Optional.empty()));
    }
    return new Part(json, read.from(start, end));
  }

  /** Reports those that are not where they can be. */
  private static void check(List<Part> sorted) {
    for (int i = 0; i + 1 < sorted.size(); i++) {
      Part part = sorted.get(i);
      Part next = sorted.get(i + 1);
      if (part.start() == next.start()) {
        next.json().expected("start", "another than that of " + part.called());
      } else if (part.metadata().endMillis().filter(end -> end > next.start()).isPresent()) {
        part.json().expected("end", "before " + next.called() + " begins, and is taken as that");
      }
    }
  }

  /**
   * The talks of one recording as segments, by their start: none reaches into the next, and of
   * several with one start the first counts.
   *
   * @param talks each with a start
   */
  public static List<Segment> inOrder(List<TalkMetadata> talks) {
    SortedMap<Long, TalkMetadata> byStart = new TreeMap<>();
    talks.forEach(talk -> byStart.putIfAbsent(talk.startMillis().orElseThrow(), talk));
    List<Segment> segments = new ArrayList<>();
    Set<String> names = new HashSet<>();
    byStart.forEach((start, talk) -> {
      Optional<Long> next = byStart.tailMap(start + 1).keySet().stream().findFirst();
      Optional<Long> end = talk.endMillis().filter(one -> next.filter(to -> one > to).isEmpty());
      TalkMetadata cut = talk.from(Optional.of(start), end.or(() -> next));
      int number = segments.size() + 1;
      String name = talk.title().map(FileStem::of).orElse(Integer.toString(number));
      segments.add(new Segment(number, names.add(name) ? name : name + "-" + number, cut));
    });
    return segments;
  }
}
