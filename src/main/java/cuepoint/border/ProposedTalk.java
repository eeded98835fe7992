package cuepoint.border;

import java.util.List;
import java.util.Optional;

/**
 * A talk that seems to be in a recording.
 *
 * @param startMillis where it begins, in ms, a whole second
 * @param endMillis where it ends, in ms, a whole second
 * @param title that of the chapter that begins with it
 * @param signs why it seems to begin there; none for the first
 * @param beginning the first words of it
 */
public record ProposedTalk(
    long startMillis,
    long endMillis,
    Optional<String> title,
    List<String> signs,
    String beginning) {

  public ProposedTalk {
    signs = List.copyOf(signs);
    if (startMillis < 0 || endMillis <= startMillis) {
      throw new IllegalArgumentException("a talk from " + startMillis + " to " + endMillis + " ms");
    }
  }
}
