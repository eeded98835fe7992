package cuepoint.caption.format.substation;

import cuepoint.caption.cue.SpeakerName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The order of the fields of a line, as the line {@code Format:} gives it. The last field is the
 * text, which may contain commas.
 *
 * @param names in lower case
 */
record EventFields(List<String> names) {
  static final EventFields USUAL =
      named("Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text");

  private static final int MOST = 100;

  /** What editors write where no speaker is set, often as the style is called. */
  private static final Set<String> NOBODY =
      Set.of(
          "ntp",
          "default",
          "none",
          "main",
          "main dialogue",
          "dialogue",
          "sign",
          "signs",
          "italics",
          "top",
          "alt",
          "alternate",
          "subtitle",
          "subtitles",
          "caption",
          "captions",
          "text",
          "note",
          "title",
          "karaoke",
          "style",
          "style1",
          "normal",
          "regular",
          "standard");

  private static final int LONGEST_NAME = 60;

  /**
   * A line of dialogue.
   *
   * @param start as written
   * @param end as written
   * @param speaker whom the field {@code Name} or {@code Actor} names, else the style if it is
   *     called as diarisation calls a speaker
   * @param text with codes
   */
  record Event(String start, String end, Optional<String> speaker, String text) {}

  EventFields {
    names = List.copyOf(names);
  }

  static EventFields named(String line) {
    return new EventFields(
        Arrays.stream(line.split(",", MOST))
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .toList());
  }

  /** The values of a line; empty if there are too few. */
  Optional<Event> read(String line) {
    String[] values = line.split(",", names.size());
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      fields.put(names.get(i), values[i]);
    }
    String text = fields.get("text");
    if (text == null) {
      return Optional.empty();
    }
    Optional<String> speaker =
        Optional.of(fields.getOrDefault("name", fields.getOrDefault("actor", "")).strip())
            .filter(EventFields::isName)
            .or(() -> label(fields.getOrDefault("style", "").strip()));
    return Optional.of(
        new Event(fields.getOrDefault("start", ""), fields.getOrDefault("end", ""), speaker, text));
  }

  private static Optional<String> label(String style) {
    return SpeakerName.of(style)
        .filter(name -> name.evidence() == SpeakerName.Evidence.LABEL)
        .map(SpeakerName::name);
  }

  private static boolean isName(String name) {
    return name.length() <= LONGEST_NAME
        && name.chars().anyMatch(Character::isLetter)
        && !NOBODY.contains(name.toLowerCase(Locale.ROOT));
  }
}
