package cuepoint.fetch.ytdlp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.language.LanguageTag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A caption track that a site has.
 *
 * @param key the site's name for it: {@code en}, {@code en-orig}, {@code de-en}
 * @param tag BCP 47 tag of its language; empty if the key is none
 * @param kind who made it
 * @param file the format that is best to read, as yt-dlp describes it
 */
record Track(String key, Optional<String> tag, Kind kind, ObjectNode file) {
  /** Those with the times of words, or nothing left out, first. */
  private static final List<String> FORMATS =
      List.of("vtt", "json3", "srt", "ttml", "srv3", "dfxp", "ass", "json", "srv1", "xml", "sbv");

  /** What is said beside a talk, or drawn over it. */
  private static final List<String> NO_CAPTIONS =
      List.of("live_chat", "rechat", "danmaku", "comments", "storyboard");

  private static final String ORIGINAL = "-orig";

  /** Who made a track. */
  enum Kind {
    MANUAL,
    AUTOMATIC,
    /** By a machine, from another track. */
    TRANSLATED
  }

  /**
   * The tracks of a field of an info JSON.
   *
   * @param tracks an object of keys and lists of formats
   * @param automatic whether a machine made them
   */
  static List<Track> of(JsonNode tracks, boolean automatic) {
    return tracks
        .propertyStream()
        .filter(entry -> !NO_CAPTIONS.contains(entry.getKey()))
        .flatMap(entry ->
            best(entry.getValue()).stream()
                .map(file ->
                    new Track(
                        entry.getKey(),
                        LanguageTag.of(entry.getKey()),
                        kind(entry.getKey(), file, automatic),
                        file)))
        .toList();
  }

  private static Kind kind(String key, ObjectNode file, boolean automatic) {
    if (!automatic) {
      return Kind.MANUAL;
    }
    boolean translated = file.path("url").asText("").matches(".*[?&]tlang=.*");
    return translated && !key.endsWith(ORIGINAL) ? Kind.TRANSLATED : Kind.AUTOMATIC;
  }

  private static Optional<ObjectNode> best(JsonNode formats) {
    List<ObjectNode> files =
        formats
            .valueStream()
            .flatMap(one -> one instanceof ObjectNode object ? Stream.of(object) : Stream.empty())
            .filter(one -> one.hasNonNull("url") || one.hasNonNull("data"))
            .toList();
    return FORMATS.stream()
        .flatMap(format -> files.stream().filter(file -> format.equals(extension(file))))
        .findFirst()
        .or(() -> files.stream().reduce((one, next) -> next));
  }

  private static String extension(JsonNode file) {
    return file.path("ext").asText("").toLowerCase(Locale.ROOT);
  }

  /** The extension of a file of this format: one that is known, as sites may name any. */
  String extension() {
    String extension = extension(file);
    return FORMATS.contains(extension) ? extension : "vtt";
  }

  /**
   * What the name of its file says of the language; of a translation also what was translated, as
   * {@code de-en}.
   *
   * @param original BCP 47 tag of the language of the talk
   */
  String suffix(Optional<String> original) {
    String language = tag.orElse(LanguageTag.UNKNOWN);
    return kind == Kind.TRANSLATED
        ? primary(language) + "-" + original.map(Track::primary).orElse("en")
        : language;
  }

  /** Whether its language is this one, in whatever region. */
  boolean isIn(String language) {
    return tag.filter(one -> primary(one).equals(primary(language))).isPresent();
  }

  /** Whether it is in this very language. */
  boolean isExactly(String language) {
    return tag.filter(language::equalsIgnoreCase).isPresent();
  }

  /** The language without script and region. */
  static String primary(String tag) {
    return tag.replaceFirst("-.*", "").toLowerCase(Locale.ROOT);
  }
}
