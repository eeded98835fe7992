package cuepoint.opensearch.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;

/** The Lucene fields that OpenSearch has too, and their names there. */
public final class Fields {
  /** The passages of a talk, each an object of its own. */
  public static final String PASSAGES = "passages";

  /** Another one whenever the talk was written: a long. */
  public static final String REVISION = "revision";

  /** The Lucene documents of the talk, to be read and not searched: bytes. */
  public static final String BLOCK = "block";

  /** What is known of the talk besides what is said, as Lucene has it: bytes. */
  public static final String METADATA = "metadata";

  /** The terms that may be suggested, to be counted and not searched. */
  public static final String SUGGESTED_TERMS = "suggested_terms";

  /** Those that are said more than once, each with a NUL and how often behind it. */
  public static final String RECURRING_TERMS = "recurring_terms";

  /** Those of a talk that are of no language. */
  static final Map<String, FieldKind> OF_TALK = new LinkedHashMap<>();

  /** The same of a passage. */
  static final Map<String, FieldKind> OF_PASSAGE = new LinkedHashMap<>();

  /** Those of a talk that there are for each language, by what is before the dot in their names. */
  static final Map<String, FieldKind> IN_LANGUAGES = new LinkedHashMap<>();

  /** The same of a passage. */
  static final Map<String, FieldKind> OF_PASSAGE_IN_LANGUAGES =
      Map.of("passage", FieldKind.POSITIONS, "voiced", FieldKind.POSITIONS);

  /** Kept for other uses than to find talks, by how their names begin. */
  private static final List<String> LEFT_OUT = List.of("block", "suggested_", "transcript_");

  static {
    List.of("kind", "talk", "event", "event_facet", "speaker", "year", "language", "captions")
        .forEach(name -> OF_TALK.put(name, FieldKind.VALUES));
    OF_TALK.put("recorded", FieldKind.NUMBERS);
    List.of(
            "passage_language",
            "passage_captions",
            "passage_speaker",
            PassageVoices.SOLE,
            PassageVoices.NUMBERED)
        .forEach(name -> OF_PASSAGE.put(name, FieldKind.VALUES));
    List.of("title", "speakers", "description", "tags", "occasion", "names")
        .forEach(name -> IN_LANGUAGES.put(name, FieldKind.POSITIONS));
    IN_LANGUAGES.put("said", FieldKind.COUNTS);
    IN_LANGUAGES.put("words", FieldKind.VALUES);
  }

  private Fields() {}

  /** The name in OpenSearch, to which a dot means an object. */
  public static String name(String field) {
    return field.replace('.', '_');
  }

  /** A term as OpenSearch has it. */
  public static String term(Term term) {
    String text = term.text();
    return kind(term.field()).isText() ? TokenText.escaped(text) : text;
  }

  /** Whether passages have a field, and not talks. */
  public static boolean isOfPassages(String field) {
    return OF_PASSAGE.containsKey(field) || OF_PASSAGE_IN_LANGUAGES.containsKey(prefix(field));
  }

  private static String prefix(String field) {
    int dot = field.indexOf('.');
    return dot < 0 ? "" : field.substring(0, dot);
  }

  static boolean isLeftOut(String field) {
    return LEFT_OUT.stream().anyMatch(field::startsWith);
  }

  /** How a field is kept. */
  static FieldKind kind(String field) {
    int dot = field.indexOf('.');
    String name = dot < 0 ? field : field.substring(0, dot);
    return (dot < 0
            ? Stream.of(OF_TALK, OF_PASSAGE)
            : Stream.of(IN_LANGUAGES, OF_PASSAGE_IN_LANGUAGES))
        .flatMap(fields -> Optional.ofNullable(fields.get(name)).stream())
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("OpenSearch has no field " + field));
  }
}
