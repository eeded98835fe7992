package cuepoint.fetch.ytdlp;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.fetch.source.FetchOptions;
import cuepoint.fetch.ytdlp.Track.Kind;
import cuepoint.language.LanguageTag;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which captions of a video are taken: one track for each language that is wanted, those that a
 * person wrote before those of a machine.
 *
 * @param original BCP 47 tag of the language that is spoken; empty if nothing tells it
 * @param tracks those taken
 * @param others keys of those that are there, but not wanted
 */
record TrackChoice(Optional<String> original, List<Track> tracks, List<String> others) {
  /** Where the language of the talk is not known, people's captions in all are taken, but for... */
  private static final int MAX_LANGUAGES = 10;

  /** Which are taken of what yt-dlp found. */
  static TrackChoice of(JsonNode info, FetchOptions options) {
    List<Track> manual = Track.of(info.path("subtitles"), false);
    List<Track> automatic = Track.of(info.path("automatic_captions"), true);
    Optional<String> original = original(info, automatic);
    Set<String> wanted = new LinkedHashSet<>(original.stream().toList());
    wanted.addAll(options.languages());
    List<Track> all = Stream.concat(manual.stream(), automatic.stream()).toList();
    Map<String, Track> taken = new LinkedHashMap<>();
    for (String language : wanted) {
      best(all, language, options.translated())
          .ifPresent(track -> taken.putIfAbsent(track.suffix(original), track));
    }
    if (taken.isEmpty() && options.languages().isEmpty()) {
      anyLanguage(manual, automatic)
          .forEach(track -> taken.putIfAbsent(track.suffix(original), track));
    }
    return new TrackChoice(original, List.copyOf(taken.values()), others(all, taken.values()));
  }

  /** What the site says; else what its recogniser heard. */
  private static Optional<String> original(JsonNode info, List<Track> automatic) {
    Set<String> heard =
        automatic.stream()
            .filter(track -> track.kind() == Kind.AUTOMATIC)
            .flatMap(track -> track.tag().stream())
            .collect(Collectors.toSet());
    return LanguageTag.of(info.path("language").asText(""))
        .or(() -> heard.stream().findFirst().filter(one -> heard.size() == 1));
  }

  private static Optional<Track> best(List<Track> all, String language, boolean translated) {
    return all.stream()
        .filter(track -> track.isIn(language))
        .filter(track -> translated || track.kind() != Kind.TRANSLATED)
        .min(
            Comparator.comparing(Track::kind)
                .thenComparing(track -> !track.isExactly(language))
                .thenComparingInt(track -> track.key().length()));
  }

  private static List<Track> anyLanguage(List<Track> manual, List<Track> automatic) {
    return Stream.concat(
            manual.stream(), automatic.stream().filter(track -> track.kind() == Kind.AUTOMATIC))
        .filter(track -> manual.isEmpty() || track.kind() == Kind.MANUAL)
        .limit(MAX_LANGUAGES)
        .toList();
  }

  private static List<String> others(List<Track> all, Collection<Track> taken) {
    return all.stream()
        .filter(track -> track.kind() != Kind.TRANSLATED && !taken.contains(track))
        .map(Track::key)
        .distinct()
        .toList();
  }
}
