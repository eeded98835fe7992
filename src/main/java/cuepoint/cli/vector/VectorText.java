package cuepoint.cli.vector;

import cuepoint.format.LeftOutLanguages;
import cuepoint.index.VectorState;
import java.util.Optional;

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
        : Optional.of(
            LeftOutLanguages.WHY + String.join(", ", LeftOutLanguages.counted(state.leftOut())));
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
}
