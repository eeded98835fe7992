package cuepoint.collection.metadata;

import cuepoint.collection.name.LanguageTag;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Chapter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The metadata in a talk's own files; empty where there is none.
 *
 * @param language BCP 47 tag
 * @param durationMillis in ms
 * @param videos addresses, in the order of the file
 */
public record TalkMetadata(
    Optional<String> title,
    List<String> speakers,
    Optional<String> description,
    Optional<LocalDate> recorded,
    Optional<String> language,
    Optional<Long> durationMillis,
    List<String> tags,
    List<Chapter> chapters,
    Optional<CaptionKind> captions,
    List<String> videos) {

  public static final TalkMetadata NONE =
      new TalkMetadata(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of());

  /** Reads pyvideo.org's fields, or yt-dlp's for the same. */
  public static TalkMetadata of(JsonFields json) {
    return new TalkMetadata(
        json.text("title"),
        json.texts("speakers"),
        json.text("description"),
        json.date("recorded").or(() -> json.date("upload_date")),
        json.text("language").flatMap(LanguageTag::of),
        json.millis("duration"),
        json.texts("tags"),
        chapters(json),
        captions(json),
        videos(json));
  }

  /** Each an address, or an object that has one as {@code url}. */
  private static List<String> videos(JsonFields json) {
    List<String> videos = first(json.texts("videos", "url"), json.texts("video", "url"));
    return first(videos, json.texts("webpage_url"));
  }

  /** As yt-dlp writes them; one without a title or a start is left out with a problem. */
  private static List<Chapter> chapters(JsonFields json) {
    List<Chapter> chapters =
        json.objects(
            "chapters", "{\"start_time\": seconds, \"title\": \"...\"}", TalkMetadata::chapter);
    return chapters.stream().sorted(Comparator.comparingLong(Chapter::startMillis)).toList();
  }

  private static Optional<Chapter> chapter(JsonFields json) {
    return json.text("title")
        .flatMap(title -> json.millis("start_time").map(start -> new Chapter(start, title)));
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

  /** This metadata, completed from another. */
  public TalkMetadata or(TalkMetadata other) {
    return new TalkMetadata(
        title.or(other::title),
        first(speakers, other.speakers),
        description.or(other::description),
        recorded.or(other::recorded),
        language.or(other::language),
        durationMillis.or(other::durationMillis),
        first(tags, other.tags),
        first(chapters, other.chapters),
        captions.or(other::captions),
        first(videos, other.videos));
  }

  private static <T> List<T> first(List<T> one, List<T> other) {
    return one.isEmpty() ? other : one;
  }
}
