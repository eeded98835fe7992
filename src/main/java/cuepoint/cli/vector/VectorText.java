package cuepoint.cli.vector;

import cuepoint.index.VectorState;
import cuepoint.talk.Language;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a run that made vectors did, as lines for people. */
public final class VectorText {
  private VectorText() {}

  /** How many passages got a vector; nothing if none did. */
  public static Optional<String> made(VectorState state, int made) {
    return made == 0
        ? Optional.empty()
        : Optional.of(
            "meaning: %s added, %,d unchanged"
                .formatted(passages(made), state.texts() - state.missing() - made));
  }

  /** Which transcripts are left out; nothing if none are. */
  public static Optional<String> leftOut(VectorState state) {
    return state.leftOut().isEmpty()
        ? Optional.empty()
        : Optional.of("no meaning, as the model does not know the language: " + transcripts(state));
  }

  /** On how many passages the model has failed; nothing if on none. */
  public static Optional<String> failed(int count) {
    return count == 0
        ? Optional.empty()
        : Optional.of("no meaning, as the model fails on them: " + passages(count));
  }

  /** That it was stopped before its end. */
  public static String stopped(VectorState state) {
    return "stopped: %s without meaning; the next run goes on".formatted(passages(state.missing()));
  }

  private static String passages(int count) {
    return "%,d %s".formatted(count, count == 1 ? "passage" : "passages");
  }

  private static String transcripts(VectorState state) {
    return state.leftOut().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(VectorText::transcripts)
        .collect(Collectors.joining(", "));
  }

  private static String transcripts(Map.Entry<String, Integer> language) {
    return "%,d %s in %s"
        .formatted(
            language.getValue(),
            language.getValue() == 1 ? "transcript" : "transcripts",
            Language.of(language.getKey()).label());
  }
}
