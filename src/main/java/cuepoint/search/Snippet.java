package cuepoint.search;

import java.util.List;

/**
 * The words around a match.
 *
 * @param text as it was said
 * @param matches where it matches, ascending, none touching
 */
public record Snippet(String text, List<Range> matches) {

  public Snippet {
    matches = List.copyOf(matches);
    if (!matches.isEmpty() && matches.getLast().end() > text.length()) {
      throw new IllegalArgumentException(
          "a match ends at %d in a text of %d".formatted(matches.getLast().end(), text.length()));
    }
  }
}
