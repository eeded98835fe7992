package cuepoint.caption.format.outline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import cuepoint.caption.format.outline.FieldName.Meaning;
import cuepoint.language.LanguageName;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The levels of a JSON file at which something is said, by its beginning, and which of them is
 * read: one that is timed, rather than one that is not; then the one with times of words; then with
 * speakers; then the one that contains the other; then the first. A level with less than half of
 * the text of another does not count.
 */
public final class Outline {
  private static final int MOST_LEVELS = 200;

  /** Parts of names of lists that are about what is said, or of another origin. */
  private static final List<String> NOT_SPEECH =
      List.of(
          ("comment chapter chat keyword entities topic label highlight summar ocr"
                  + " char phone token syllable replies heatmap sponsor schedule agenda"
                  + " reaction sentiment intents syllables tableofcontents timetable"
                  + " actionitem nextstep keypoint keymoment takeaway bookmark marker slide")
              .split(" ", -1));

  private static final Set<String> OF_A_TALK =
      Set.of(
          "speakers",
          "videos",
          "video_url",
          "videoUrl",
          "webpage_url",
          "description",
          "abstract",
          "recorded",
          "thumbnail",
          "thumbnail_url",
          "_type");

  /** A text of its own that may be speech, in words. */
  private static final int FEWEST_WORDS = 10;

  private final Map<String, Level> levels = new LinkedHashMap<>();
  private final SpeakerNames speakers = new SpeakerNames();
  private final SpeakerTurns turns = new SpeakerTurns();
  private JsonNode object = MissingNode.getInstance();
  private int objects;
  private Optional<String> language = Optional.empty();

  public Outline(String head) {
    values(Json.beginning(head), "", "");
  }

  /** The language of a level that the file gives, if its beginning has it. */
  public Optional<String> language(Level level) {
    return PathLanguage.of(level.path()).map(PathLanguage::tag).or(() -> language);
  }

  /** The languages in which the file has the same as a level. */
  public List<String> otherLanguages(Level level) {
    return levels.keySet().stream()
        .flatMap(path -> PathLanguage.of(path).stream())
        .filter(other -> PathLanguage.of(level.path()).filter(other::translates).isPresent())
        .map(PathLanguage::tag)
        .distinct()
        .toList();
  }

  /** The names that the file gives to speakers, if its beginning has them. */
  public SpeakerNames speakers() {
    return speakers;
  }

  /** Who speaks when, as far as the beginning of the file says it apart from what is said. */
  public SpeakerTurns turns() {
    return turns;
  }

  /** The level that is read; empty if nothing is said. */
  public Optional<Level> level() {
    Level whole = levels.get("");
    boolean sole = objects == 1;
    Collection<Level> parts = levels.values().stream().filter(l -> !sole || l != whole).toList();
    boolean talk = sole && isOfTalk(object);
    List<Level> speech = parts.stream().filter(level -> isSpeech(level, talk)).toList();
    List<Level> outer =
        speech.stream()
            .filter(l -> speech.stream().noneMatch(o -> o != l && l.isWithin(o)))
            .toList();
    return best(outer).or(() -> Optional.ofNullable(whole).filter(l -> sole && isTranscript(l)));
  }

  private static boolean isOfTalk(JsonNode object) {
    return object.has("title") && OF_A_TALK.stream().anyMatch(object::has);
  }

  private static boolean isSpeech(Level level, boolean talk) {
    boolean told = level.isTimed() ? !talk || level.isSpeech() : !talk && level.isSpeech();
    return told && !level.isEmpty() && !level.isProgramme();
  }

  /** Whether an object that is the whole file is a transcript. */
  private boolean isTranscript(Level whole) {
    boolean text = object.path("text").asText("").split(" ", -1).length >= FEWEST_WORDS;
    return !object.has("title")
        && !whole.isEmpty()
        && !whole.isProgramme()
        && (whole.isTimed() || text);
  }

  private static Optional<Level> best(List<Level> levels) {
    boolean timed = levels.stream().anyMatch(Level::isTimed);
    List<Level> likely = levels.stream().filter(level -> level.isTimed() == timed).toList();
    long longest = likely.stream().mapToLong(Level::length).max().orElse(0);
    return likely.stream()
        .filter(level -> level.length() * 2 >= longest)
        .min(
            Comparator.comparing((Level level) -> level.path().contains("translat"))
                .thenComparing(Comparator.comparingInt(Level::detail).reversed())
                .thenComparingInt(Level::depth));
  }

  private void values(JsonNode node, String path, String name) {
    if (node.isArray()) {
      boolean guesses = FieldName.of(name).meaning() == Meaning.GUESSES;
      for (int i = 0; i < (guesses ? Math.min(1, node.size()) : node.size()); i++) {
        values(node.path(i), path, name);
      }
    } else if (node.isObject()) {
      if (path.isEmpty()) {
        object = node;
        objects++;
      }
      object(node, path);
    }
  }

  private void object(JsonNode said, String path) {
    Element element = Element.of(said);
    boolean other =
        said.properties().stream()
            .anyMatch(field -> FieldName.of(field.getKey()).meaning() == Meaning.OTHER_THINGS);
    boolean speaks = element.isSpoken() || !element.words().isEmpty();
    if (speaks && !other && (levels.size() < MOST_LEVELS || levels.containsKey(path))) {
      levels.computeIfAbsent(path, Level::new).add(element);
    } else if (!speaks) {
      turns.add(element, path);
    }
    said.properties().forEach(field -> field(field.getKey(), field.getValue(), path));
  }

  private void field(String name, JsonNode value, String path) {
    if (value.isContainerNode()) {
      String plain = FieldName.plain(name);
      speakers.field(plain, value);
      if (plain.equals("speakerlabels")) {
        turns.add(value);
      }
      if (!plain.equals("toc") && NOT_SPEECH.stream().noneMatch(plain::contains)) {
        values(value, Json.path(path, name), name);
      }
    } else if (language.isEmpty() && FieldName.of(name).meaning() == Meaning.LANGUAGE) {
      language = LanguageName.tag(value.asText(""));
    }
  }
}
