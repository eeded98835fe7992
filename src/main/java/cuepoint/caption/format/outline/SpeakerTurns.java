package cuepoint.caption.format.outline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who speaks when, where a file says it apart from what is said: the {@code speaker_labels} of IBM
 * Watson and AWS Transcribe, the output of a diarisation beside segments.
 */
public final class SpeakerTurns {
  /** Most turns that are kept: a word each, in 10 hours. */
  private static final int MOST = 100_000;

  /** How many turns may have begun within one that goes on. */
  private static final int MOST_WITHIN = 8;

  private final TreeMap<Double, Turn> turns = new TreeMap<>();
  private final Set<String> paths = new HashSet<>();

  private record Turn(double end, String speaker) {
    Turn longer(Turn other) {
      return other.end > end ? other : this;
    }
  }

  /** Whether objects at a path, as {@link Json#path} writes it, are turns. */
  public boolean areAt(String path) {
    return path.endsWith("speaker_labels") || paths.contains(path);
  }

  /** Takes notice of an object without text that has a speaker and a time. */
  void add(Element element, String path) {
    if (element.speaker().isPresent() && element.time().isKnown()) {
      paths.add(path);
      add(element);
    }
  }

  /** Adds a turn and those within it. */
  public void add(JsonNode object) {
    add(Element.of(object));
    object.forEach(field -> {
      if (field.isArray()) {
        field.forEach(this::add);
      }
    });
  }

  private void add(Element element) {
    TimeValue time = element.time();
    if (time.isKnown() && turns.size() < MOST) {
      element
          .speaker()
          .ifPresent(
              speaker -> turns.merge(time.start(), new Turn(time.end(), speaker), Turn::longer));
    }
  }

  /** What is said, with its speaker if nothing else names one. */
  public Element spoken(Element element) {
    boolean named =
        element.speaker().isPresent()
            || element.words().stream().anyMatch(word -> word.speaker().isPresent());
    return turns.isEmpty() || named ? element : attributed(element);
  }

  private Element attributed(Element element) {
    List<Element> words = element.words().stream().map(this::attributed).toList();
    return new Element(
        element.text(), element.time(), speaker(element.time()), element.kind(), words);
  }

  /** Who speaks in the middle of a time. */
  private Optional<String> speaker(TimeValue time) {
    double middle = time.end() > time.start() ? (time.start() + time.end()) / 2 : time.start();
    return turns.headMap(middle, true).descendingMap().values().stream()
        .limit(MOST_WITHIN)
        .filter(turn -> !(turn.end() < middle))
        .findFirst()
        .map(Turn::speaker);
  }
}
