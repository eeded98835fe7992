package cuepoint.fetch.feed;

import cuepoint.language.LanguageTag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A {@code <podcast:transcript>}.
 *
 * @param address where it is
 * @param form in which format
 * @param language BCP 47 tag, if it is given and one
 */
record TranscriptLink(String address, Form form, Optional<String> language) {

  /** Formats of transcripts, the best first: those with times, then those whose times are told. */
  @SuppressWarnings("ImmutableEnumChecker") // the lists never change
  enum Form {
    WEB_VTT(List.of("text/vtt"), List.of("vtt", "webvtt")),
    SUB_RIP(
        List.of("application/x-subrip", "application/srt", "text/srt", "application/subrip"),
        List.of("srt")),
    JSON(List.of("application/json", "text/json"), List.of("json")),
    HTML(List.of("text/html"), List.of("html", "htm")),
    OTHER(List.of(), List.of());

    private final List<String> types;
    private final List<String> extensions;

    Form(List<String> types, List<String> extensions) {
      this.types = types;
      this.extensions = extensions;
    }

    /** By its media type, or else by the path of its address. */
    private static Form of(String type, String address) {
      String plain = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
      String path = address.split("[?#]", 2)[0].toLowerCase(Locale.ROOT);
      String extension = path.substring(path.lastIndexOf('.') + 1);
      return Arrays.stream(values())
          .filter(form -> form.types.contains(plain))
          .findFirst()
          .or(() ->
              Arrays.stream(values())
                  .filter(form -> form.extensions.contains(extension))
                  .findFirst())
          .orElse(OTHER);
    }
  }

  static TranscriptLink of(String address, String type, String language) {
    return new TranscriptLink(address, Form.of(type, address), LanguageTag.of(language));
  }
}
