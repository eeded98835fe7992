package cuepoint.cli.command;

import cuepoint.cli.shell.CommandException;
import cuepoint.collection.Collection;
import cuepoint.collection.TalkFiles;
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

  /** Finds those of a collection. */
  public static TalkFinder in(Collection collection) {
    return new TalkFinder(() -> collection.talks().stream().map(TalkFiles::id));
  }

  /**
   * A talk of a collection.
   *
   * @param name {@code EVENT/STEM} or {@code STEM}
   * @throws CommandException when several talks have this name
   */
  public static Optional<TalkFiles> talk(Collection collection, String name) {
    return in(collection)
        .find(name)
        .flatMap(id -> collection.talks().stream().filter(one -> one.id().equals(id)).findFirst());
  }

  /**
   * The id of a talk.
   *
   * @param name {@code EVENT/STEM} or {@code STEM}
   * @throws CommandException when several talks have this name
   */
  public Optional<String> find(String name) {
    return ids.get().anyMatch(name::equals) ? Optional.of(name) : byStem(name);
  }

  /** What to say when no talk has a name. */
  public String unknown(String name) {
    String question = similar(name);
    return "no talk '%s'%s"
        .formatted(name, question.isEmpty() ? "; 'cuepoint talks' lists them" : question);
  }

  /** Asks, at the end of a message, whether talks were meant whose ids hold a text; or empty. */
  public String similar(String text) {
    String part = text.toLowerCase(Locale.ROOT);
    List<String> similar =
        ids.get()
            .filter(id -> id.toLowerCase(Locale.ROOT).contains(part))
            .limit(MAX_SIMILAR)
            .toList();
    return similar.isEmpty() ? "" : "; did you mean " + String.join(" or ", similar) + "?";
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
