package cuepoint.cli.command;

import cuepoint.cli.shell.CommandException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds a talk by its id, or by the part of it after the slash.
 *
 * @param ids those of all talks
 */
public record TalkFinder(Supplier<Stream<String>> ids) {
  /** More names would not help to choose one. */
  private static final int MAX_SIMILAR = 3;

  /**
   * The id of a talk.
   *
   * @param name {@code EVENT/STEM} or {@code STEM}
   * @throws CommandException when several talks have this name
   */
  public Optional<String> find(String name) {
    return ids.get().anyMatch(name::equals) ? Optional.of(name) : byStem(name);
  }

  /** The ids of some talks whose ids hold a text. */
  public List<String> similar(String text) {
    String part = text.toLowerCase(Locale.ROOT);
    return ids.get()
        .filter(id -> id.toLowerCase(Locale.ROOT).contains(part))
        .limit(MAX_SIMILAR)
        .toList();
  }

  private Optional<String> byStem(String stem) {
    List<String> found = ids.get().filter(id -> id.endsWith("/" + stem)).toList();
    if (found.size() > 1) {
      throw new CommandException(
          "'" + stem + "' could be " + String.join(" or ", found) + "; give one of them");
    }
    return found.stream().findFirst();
  }
}
