package cuepoint.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Chapter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a talk's metadata from the fields of the programs that write them. */
final class TalkFields {
  private static final String[] SPEAKERS = {
    "speakers", "speaker", "persons", "presenters", "presenter", "speaker_names"
  };

  private static final String[] LANGUAGES = {
    "language", "original_language", "content_locale", "spoken_language", "lang"
  };

  private static final String[] DATES = {
    "recorded", "date", "recorded_at", "startsAt", "starts_at", "originallyPublishedAt"
  };

  private static final String[] PUBLISHED = {
    "upload_date", "published_at", "publishedAt", "release_date", "timestamp"
  };

  private static final Pattern PRETALX_CODE = Pattern.compile("[A-Z0-9]{6}");

  private TalkFields() {}

  static TalkMetadata read(JsonFields json) {
    Optional<Long> start = ExtentFields.start(json);
    return new TalkMetadata(
        json.text("title", "name", "fulltitle", "raw_title"),
        first(field -> SpeakerNames.of(json, field), SPEAKERS).orElse(List.of()),
        account(json),
        description(json),
        day(json),
        json.language(LANGUAGES),
        length(json),
        tags(json),
        chapters(json),
        captions(json),
        VideoFields.of(json),
        ThumbnailFields.of(json),
        json.texts("related_urls", "url", "link", "href"),
        start,
        ExtentFields.end(json, start));
  }

  /** PeerTube knows only whose account a video is of; one that is called as its channel is none. */
  private static Optional<String> account(JsonFields json) {
    String channel = json.inner("channel").text("displayName").orElse("");
    return json.inner("account")
        .text("displayName")
        .filter(account -> !account.equalsIgnoreCase(channel));
  }

  private static Optional<String> description(JsonFields json) {
    List<String> texts =
        Stream.of("subtitle", "abstract", "description")
            .flatMap(field -> json.text(field).map(PlainText::of).stream())
            .toList();
    String all =
        texts.stream()
            .filter(text ->
                texts.stream().noneMatch(other -> !other.equals(text) && other.contains(text)))
            .distinct()
            .collect(Collectors.joining("\n\n"));
    return Optional.of(all)
        .filter(text -> !text.isEmpty())
        .or(() -> json.text("summary").map(PlainText::of));
  }

  /**
   * The day it was given, or else published; yt-dlp's streams were given when they were released.
   */
  private static Optional<LocalDate> day(JsonFields json) {
    Optional<LocalDate> given =
        json.date(DATES)
            .or(() -> Day.of(json.value("start").asText("")))
            .or(() -> json.inner("slot").date("start"))
            .or(() -> json.inner("slots").date("start"));
    boolean streamed = json.value("live_status").asText("").equals("was_live");
    return given
        .or(() -> streamed ? json.date("release_date") : Optional.empty())
        .or(() -> json.date(PUBLISHED));
  }

  private static Optional<Long> length(JsonFields json) {
    Length.Unit unit = isOfSchedule(json) ? Length.Unit.MINUTES : Length.Unit.SECONDS;
    Optional<Long> length =
        json.millis(unit, "duration")
            .or(() ->
                json.has("frontend_link")
                    ? json.millis(Length.Unit.SECONDS, "length")
                    : Optional.empty());
    return length
        .filter(millis -> millis > 0)
        .or(() -> between(json.value("startsAt"), json.value("endsAt")));
  }

  /** Whether it is written as frab or pretalx write one. */
  private static boolean isOfSchedule(JsonFields json) {
    return json.has("guid", "room") || json.has("persons", "start") || isPretalx(json);
  }

  /** Whether a talk has the code of pretalx's API and another of its fields. */
  static boolean isPretalx(JsonFields json) {
    return PRETALX_CODE.matcher(json.value("code").asText("")).matches()
        && Stream.of("slot", "slots", "submission_type", "content_locale", "abstract", "state")
            .anyMatch(json::has);
  }

  private static Optional<Long> between(JsonNode start, JsonNode end) {
    try {
      return Optional.of(Duration.between(time(start), time(end)).toMillis())
          .filter(millis -> millis > 0);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static LocalDateTime time(JsonNode value) {
    return LocalDateTime.parse(value.asText("").replaceFirst("(?:Z|[+-]\\d\\d:?\\d\\d)$", ""));
  }

  private static List<String> tags(JsonFields json) {
    JsonNode tags = json.value("tags");
    if (tags.isTextual()) {
      return Stream.of(tags.asText().split("[,;]"))
          .map(String::strip)
          .filter(tag -> !tag.isEmpty())
          .distinct()
          .toList();
    }
    String[] fields = {"tags", "keywords", isOfSchedule(json) ? "track" : "keywords"};
    List<String> labels =
        first(field -> json.labels(field, "name", "tag", "label", "title"), fields)
            .orElse(List.of());
    return isPretalx(json)
        ? labels.stream().filter(label -> !label.matches("\\d+")).toList() // ids
        : labels;
  }

  /**
   * As yt-dlp or PeerTube write them; one without a title or a start is left out with a problem.
   */
  private static List<Chapter> chapters(JsonFields json) {
    List<Chapter> chapters =
        json.objects(
            "chapters", "{\"start_time\": seconds, \"title\": \"...\"}", TalkFields::chapter);
    return chapters.stream().sorted(Comparator.comparingLong(Chapter::startMillis)).toList();
  }

  private static Optional<Chapter> chapter(JsonFields json) {
    return json.text("title")
        .flatMap(title ->
            json.millis(Length.Unit.PLACE, "start_time", "timecode", "start")
                .map(start -> new Chapter(start, title)));
  }

  private static Optional<CaptionKind> captions(JsonFields json) {
    Optional<String> kind = json.text("captions");
    for (CaptionKind known : CaptionKind.values()) {
      if (kind.filter(known.label()::equals).isPresent()) {
        return Optional.of(known);
      }
    }
    kind.ifPresent(other -> json.expected("captions", "\"manual\" or \"automatic\""));
    return Optional.empty();
  }

  private static Optional<List<String>> first(
      Function<String, List<String>> reader, String... fields) {
    return Stream.of(fields).map(reader).filter(found -> !found.isEmpty()).findFirst();
  }
}
