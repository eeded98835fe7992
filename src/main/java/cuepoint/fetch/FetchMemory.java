package cuepoint.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.draft.WrittenRecord;
import cuepoint.fetch.source.Cause;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What earlier runs have asked for in an event: the addresses it comes from, and which talks had no
 * captions, and why. It is kept in the event's {@link WrittenRecord}.
 */
public final class FetchMemory {
  private static final String SECTION = "fetch";
  private static final String ADDRESSES = "addresses";
  private static final String TALKS = "talks";
  private static final String ASKED = "asked";
  private static final String CAUSE = "cause";
  private static final String DETAIL = "detail";
  private static final String LANGUAGES = "languages";

  /** A talk without captions may have some later: automatic ones come after hours or days. */
  private static final Duration LASTS = Duration.ofDays(7);

  private final ObjectNode section;

  /** What is remembered in a record. Changes are saved with it. */
  public FetchMemory(WrittenRecord record) {
    this.section = record.section(SECTION);
  }

  /** Where its talks come from. */
  public List<String> addresses() {
    return section.path(ADDRESSES).valueStream().map(one -> one.asText("")).toList();
  }

  void addAddress(String address) {
    if (!addresses().contains(address)) {
      section.withArray(ADDRESSES).add(address);
    }
  }

  /** Why a talk had no captions when it was last asked for; empty if it had, or never was. */
  public Optional<Reason> missing(String stem) {
    JsonNode talk = section.path(TALKS).path(stem);
    String label = talk.path(CAUSE).asText("");
    return Arrays.stream(Cause.values())
        .filter(cause -> cause.label().equals(label))
        .findFirst()
        .map(cause -> Reason.of(cause, talk.path(DETAIL).asText("")));
  }

  /** When a talk was last asked for. */
  public Optional<Instant> asked(String stem) {
    try {
      return Optional.of(section.path(TALKS).path(stem).path(ASKED).asText(""))
          .filter(time -> !time.isEmpty())
          .map(Instant::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether asking for a talk now would give what is there already.
   *
   * @param hasCaptions whether it has some
   * @param languages those that are wanted beside its own
   */
  boolean isDone(String stem, boolean hasCaptions, List<String> languages, Instant now) {
    List<String> known =
        section.path(TALKS).path(stem).path(LANGUAGES).valueStream().map(JsonNode::asText).toList();
    if (!known.containsAll(languages)) {
      return false;
    }
    Optional<Reason> missing = missing(stem);
    return missing.isEmpty()
        ? hasCaptions
        : missing.get().isLasting()
            && asked(stem).filter(time -> time.plus(LASTS).isAfter(now)).isPresent();
  }

  /** Remembers that a talk was asked for. */
  void asked(String stem, Optional<Reason> missing, List<String> languages, Instant now) {
    ObjectNode talk = section.withObject("/" + TALKS).putObject(stem);
    talk.put(ASKED, now.truncatedTo(ChronoUnit.SECONDS).toString());
    missing.ifPresent(reason -> {
      talk.put(CAUSE, reason.cause().label());
      if (!reason.detail().isEmpty()) {
        talk.put(DETAIL, reason.detail());
      }
    });
    languages.forEach(language -> talk.withArray(LANGUAGES).add(language));
  }
}
