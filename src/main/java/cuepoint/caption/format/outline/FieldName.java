package cuepoint.caption.format.outline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a field of a transcript in JSON means, by its name without case, {@code _} and {@code -}.
 * Names come from the documentation and the output of the programs in docs/caption-formats.md.
 *
 * @param meaning what its value is
 * @param rank among names of the same meaning in an object; the lowest counts
 * @param unitMillis the unit that the name of a time says, in ms; 0 if it says none
 * @param exact whether a number without a unit may be a time; {@code start_offset} counts samples,
 *     frames or characters
 */
public record FieldName(Meaning meaning, int rank, double unitMillis, boolean exact) {
  /** The meanings of fields. */
  public enum Meaning {
    TEXT,
    START,
    END,
    DURATION,
    SPEAKER,
    /** The words of what is said. */
    WORDS,
    /** Guesses, the best first, in which texts and words are. */
    GUESSES,
    /** {@code word}, {@code punctuation}. */
    KIND,
    LANGUAGE,
    /** Who writes such a field describes something else than speech. */
    OTHER_THINGS,
    NONE
  }

  private static final FieldName UNKNOWN = new FieldName(Meaning.NONE, 0, 0, true);
  private static final int MOST_REMEMBERED = 1000;
  private static final Map<String, FieldName> REMEMBERED = new ConcurrentHashMap<>();

  private static final Map<Meaning, List<String>> NAMES =
      Map.of(
          Meaning.TEXT,
          names(
              "punctuatedword punct text word transcript content body sentence value displaytext"
                  + " display transcription caption utterance phrase segment lexical snippet cue"
                  + " simpletext lines subtitle sourcetext spokentext finalsentence"
                  + " transcripttext substring"),
          Meaning.START,
          names(
              "start starttime starttimestamp startat begin begintime timebegin beginat tstart"
                  + " timestart datastart from ts offset offsets instances timestamp timestamps"
                  + " timecode timerange time relative startoffset beginoffset in tcin"),
          Meaning.END,
          names(
              "end endtime endtimestamp endat tend timeend dataend to endts stop stoptime"
                  + " endoffset out tcout"),
          Meaning.DURATION,
          names("duration dur"),
          Meaning.SPEAKER,
          names(
              "speakername speakerdisplayname personname voice speaker speakerlabel speakertag"
                  + " speakerid spkid participant participantrole"),
          Meaning.WORDS,
          names(
              "displaywords words elements items result wordtimestamps alignment sections"
                  + " tokens"),
          Meaning.GUESSES,
          names("alternatives nbest hypotheses"),
          Meaning.KIND,
          names("type"),
          Meaning.LANGUAGE,
          names("language languagecode detectedlanguage languagetag locale lang"),
          Meaning.OTHER_THINGS,
          names(
              "title headline room abstract href url author authorid authorname username user"
                  + " likes likecount rating"));

  /** Ends of names that say a unit, in ms; longer ends first. */
  private static final Map<String, Double> UNITS =
      Map.ofEntries(
          Map.entry("milliseconds", 1.0),
          Map.entry("millisecond", 1.0),
          Map.entry("millis", 1.0),
          Map.entry("msec", 1.0),
          Map.entry("ms", 1.0),
          Map.entry("seconds", 1000.0),
          Map.entry("secs", 1000.0),
          Map.entry("sec", 1000.0),
          Map.entry("ticks", 1e-4),
          Map.entry("microseconds", 1e-3),
          Map.entry("micros", 1e-3),
          Map.entry("usec", 1e-3),
          Map.entry("nanoseconds", 1e-6),
          Map.entry("nanos", 1e-6));

  private static List<String> names(String spaced) {
    return List.of(spaced.split(" ", -1));
  }

  /** What a field of this name means. */
  public static FieldName of(String name) {
    FieldName known = REMEMBERED.get(name);
    if (known == null) {
      known = read(plain(name));
      if (REMEMBERED.size() < MOST_REMEMBERED) {
        REMEMBERED.put(name, known);
      }
    }
    return known;
  }

  /** Without case and separators. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[_\\- ]", "");
  }

  private static FieldName read(String name) {
    return find(name, 0)
        .or(() ->
            UNITS.entrySet().stream()
                .filter(unit -> name.endsWith(unit.getKey()))
                .flatMap(unit -> inUnit(name, unit).stream())
                .findFirst())
        .orElse(UNKNOWN);
  }

  private static Optional<FieldName> inUnit(String name, Map.Entry<String, Double> unit) {
    String base = name.substring(0, name.length() - unit.getKey().length()).replaceFirst("in$", "");
    return find(base, unit.getValue()).filter(FieldName::isTime);
  }

  private static Optional<FieldName> find(String name, double unit) {
    return NAMES.entrySet().stream()
        .filter(names -> names.getValue().contains(name))
        .findFirst()
        .map(names -> of(names.getKey(), names.getValue().indexOf(name), unit, name));
  }

  private static FieldName of(Meaning meaning, int place, double unit, String name) {
    double known = unit == 0 && name.equals("offsets") ? 1 : unit;
    boolean exact = unit != 0 || !name.endsWith("offset") || name.equals("offset");
    return new FieldName(meaning, 2 * place + (known == 0 ? 1 : 0), known, exact);
  }

  private boolean isTime() {
    return meaning == Meaning.START || meaning == Meaning.END || meaning == Meaning.DURATION;
  }
}
