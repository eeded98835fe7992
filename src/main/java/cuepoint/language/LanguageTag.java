package cuepoint.language;

import cuepoint.video.VideoId;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A language as the name of a caption file states it.
 *
 * @param tag BCP 47
 * @param translation whether YouTube translated the captions from another language
 * @param certain whether the name can hardly be anything but a language
 */
public record LanguageTag(String tag, boolean translation, boolean certain) {
  /** The tag of an unknown language. */
  public static final String UNKNOWN = LanguageCode.UNKNOWN;

  /** The languages that YouTube's recogniser hears; some are also the codes of regions. */
  private static final Set<String> RECOGNISED =
      Set.of(
          "de", "en", "es", "fr", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru", "tr", "vi");

  private static final Set<String> LOCALES =
      Arrays.stream(Locale.getAvailableLocales())
          .map(locale -> locale.getLanguage() + "-" + locale.getCountry())
          .collect(Collectors.toSet());

  private static final Pattern TAG =
      Pattern.compile(
          "(?<language>[a-zA-Z]{2,3})(?:-(?<script>[a-zA-Z]{4}))?"
              + "(?:-(?<region>[a-zA-Z]{2}|\\d{3}))?(?:-(?<rest>[\\w-]+))?");

  private static final int TRACK_ID = 11;

  /** No codes of ISO 639, but what subtitle sites and players write. */
  private static final Map<String, String> CUSTOM =
      Map.ofEntries(
          Map.entry("chs", "zh-Hans"),
          Map.entry("cht", "zh-Hant"),
          Map.entry("zht", "zh-Hant"),
          Map.entry("cn", "zh"),
          Map.entry("cz", "cs"),
          Map.entry("dk", "da"),
          Map.entry("castellano", "es"),
          Map.entry("latino", "es-419"),
          Map.entry("spa-lat", "es-419"),
          Map.entry("tc", "zh-Hant"),
          Map.entry("vf", "fr"),
          Map.entry("vostfr", "fr"),
          Map.entry("gr", "el"),
          Map.entry("jp", "ja"),
          Map.entry("pob", "pt-BR"),
          Map.entry("ua", "uk"));

  /**
   * The tag for a name: {@code en}, {@code en_US}, {@code zh-Hans}, {@code eng}, {@code "English"},
   * or yt-dlp's {@code en-orig} and {@code en-de}, which is English. Empty if it is not the name of
   * a language.
   */
  public static Optional<String> of(String name) {
    String given = name.strip();
    return read(given).or(() -> inEnglish(given)).or(() -> inItself(given)).map(LanguageTag::tag);
  }

  /** Reads a code, with what yt-dlp adds: {@code en-nP7-2PuUl7o}, a track's id. */
  public static Optional<LanguageTag> read(String name) {
    String given = name.replace('_', '-').replaceFirst("(?i)-orig$", "");
    int end = given.length() - TRACK_ID - 1;
    boolean track =
        end > 1 && given.charAt(end) == '-' && VideoId.isRandom(name.substring(end + 1));
    return parts(track ? given.substring(0, end) : given);
  }

  /** A language by a code that is none, but is often used as one. */
  public static Optional<LanguageTag> byCustom(String code) {
    return Optional.ofNullable(CUSTOM.get(code.toLowerCase(Locale.ROOT)))
        .map(tag -> new LanguageTag(tag, false, false));
  }

  /** A language by its name in English. */
  public static Optional<LanguageTag> inEnglish(String name) {
    return LanguageName.english(name).map(tag -> new LanguageTag(tag, false, true));
  }

  /** A language by the name that it has in itself. */
  public static Optional<LanguageTag> inItself(String name) {
    return LanguageName.own(name).map(tag -> new LanguageTag(tag, false, false));
  }

  private static Optional<LanguageTag> parts(String name) {
    Matcher parts = TAG.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String code = parts.group("language");
    return LanguageCode.of(code)
        .flatMap(language -> tag(language, parts))
        .map(one -> new LanguageTag(one.tag(), one.translation(), isCertain(code)));
  }

  private static boolean isCertain(String code) {
    boolean title = Character.isUpperCase(code.charAt(0)) && Character.isLowerCase(code.charAt(1));
    return !title && LanguageCode.of(code).filter(LanguageCode::isRare).isEmpty();
  }

  private static Optional<LanguageTag> tag(String language, Matcher parts) {
    String script = parts.group("script");
    String region = parts.group("region");
    String rest = parts.group("rest");
    if (script != null && !isScript(script)) {
      return Optional.empty();
    }
    String tag = language + (script == null ? "" : "-" + script);
    if (isOrigin(language, region) || (region == null && rest != null && isOrigin(rest))) {
      return wellFormed(tag, true);
    }
    if (region != null && !isRegion(language, region)) {
      return Optional.empty();
    }
    String inRegion = tag + (region == null ? "" : "-" + region);
    if (rest == null) {
      return wellFormed(inRegion, false);
    }
    return isOrigin(rest)
        ? wellFormed(inRegion, true)
        : wellFormed(inRegion + "-" + rest, false)
            .or(() -> region == null ? Optional.empty() : wellFormed(inRegion, false));
  }

  /** {@code en-de} is English that was German: a region would be in upper case. */
  private static boolean isOrigin(String language, @Nullable String code) {
    return code != null
        && (RECOGNISED.contains(code)
            || (isLower(code)
                && LanguageCode.of(code).isPresent()
                && !LOCALES.contains(language + "-" + code.toUpperCase(Locale.ROOT))));
  }

  private static boolean isOrigin(String rest) {
    String code = rest.replaceFirst("-.*", "");
    return isLower(code) && code.length() == 2 && LanguageCode.of(code).isPresent();
  }

  private static boolean isLower(String code) {
    return code.chars().allMatch(Character::isLowerCase);
  }

  /** In lower case, only where the language is spoken: {@code to-do} is not Tongan. */
  private static boolean isRegion(String language, String region) {
    return !isLower(region) || LOCALES.contains(language + "-" + region.toUpperCase(Locale.ROOT));
  }

  private static boolean isScript(String script) {
    Locale locale = new Locale.Builder().setScript(script).build();
    return !locale.getDisplayScript(Locale.ENGLISH).equalsIgnoreCase(script);
  }

  private static Optional<LanguageTag> wellFormed(String tag, boolean translation) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      boolean same = tag.startsWith(locale.getLanguage());
      return same
          ? Optional.of(new LanguageTag(locale.toLanguageTag(), translation, true))
          : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
