package cuepoint.ingest.list;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.draft.Doubt;
import cuepoint.metadata.TalkMetadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An entry of a list, which may be a talk.
 *
 * @param object what the list has of it
 * @param others fields of it that are kept as they are
 * @param doubts what was guessed of it
 */
record Candidate(TalkMetadata metadata, ObjectNode object, ObjectNode others, List<Doubt> doubts) {
  private static final int MOST_NAMED = 5;

  /** States that pretalx, Sessionize, frab and people give to what was not held. */
  private static final Set<String> NOT_HELD =
      Set.of(
          "rejected",
          "declined",
          "withdrawn",
          "canceled",
          "cancelled",
          "deleted",
          "abgelehnt",
          "abgesagt",
          "zurückgezogen");

  /** What yt-dlp and YouTube call videos that are not there. */
  private static final Set<String> NOT_THERE =
      Set.of("private video", "deleted video", "unavailable video");

  private static final String NAMELESS = "without a title and a video";
  private static final String BREAK = "without speakers, a video and a description";

  /**
   * The talks among the entries of a list.
   *
   * @param notes takes which are left out, and why
   */
  static List<Candidate> talks(List<Candidate> entries, List<String> notes) {
    long held = entries.stream().filter(entry -> !entry.metadata.speakers().isEmpty()).count();
    boolean naming = held * 2 >= entries.size();
    List<Candidate> talks = new ArrayList<>();
    Map<String, List<String>> leftOut = new LinkedHashMap<>();
    for (Candidate entry : entries) {
      Optional<String> reason = entry.reason(naming);
      reason.ifPresentOrElse(
          text -> leftOut.computeIfAbsent(text, one -> new ArrayList<>()).add(entry.name()),
          () -> talks.add(entry));
    }
    leftOut.forEach((reason, names) -> notes.add(left(reason, names)));
    return talks;
  }

  /**
   * Why it is no talk; empty if it is one.
   *
   * @param naming whether the list says who gives its talks
   */
  private Optional<String> reason(boolean naming) {
    String title = name().toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "");
    if (NOT_HELD.contains(text("state")) || NOT_HELD.contains(text("status"))) {
      return Optional.of("rejected, withdrawn or cancelled");
    }
    if (NOT_THERE.contains(title)) {
      return Optional.of("private or deleted");
    }
    if (metadata.videos().isEmpty() && metadata.title().isEmpty()) {
      return Optional.of(NAMELESS);
    }
    boolean bare =
        metadata.speakers().isEmpty()
            && metadata.account().isEmpty()
            && metadata.videos().isEmpty()
            && metadata.description().isEmpty();
    return bare && naming ? Optional.of(BREAK) : Optional.empty();
  }

  /** Whether it is a recording of several talks, as RubyEvents lists them. */
  boolean hasTalks() {
    return !object.path("talks").isEmpty();
  }

  private String text(String field) {
    return object.path(field).asText("").strip().toLowerCase(Locale.ROOT);
  }

  private String name() {
    return metadata.title().orElse("");
  }

  private static String left(String reason, List<String> names) {
    String which =
        names.stream()
            .filter(name -> !name.isEmpty())
            .distinct()
            .limit(MOST_NAMED)
            .map(name -> "\"" + (name.length() > 60 ? name.substring(0, 59) + "…" : name) + "\"")
            .collect(Collectors.joining(", "));
    return "left out, as "
        + (names.size() == 1 ? "it is " : names.size() + " are ")
        + reason
        + (which.isEmpty() ? "" : ": " + which)
        + (names.size() > MOST_NAMED ? " ..." : "");
  }
}
