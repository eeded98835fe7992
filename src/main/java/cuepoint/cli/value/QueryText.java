package cuepoint.cli.value;

import cuepoint.cli.shell.CommandException;
import cuepoint.search.Query;
import java.util.List;

/** The text of a query, from the words that the shell passed on. */
public final class QueryText {
  private QueryText() {}

  /**
   * The words with a space between them.
   *
   * @param label what the help calls them
   * @throws CommandException when they are too many
   */
  public static String of(String label, List<String> words) {
    String text = String.join(" ", words);
    if (text.length() > Query.MAX_LENGTH) {
      throw new CommandException(
          "%s has %d characters; give at most %d"
              .formatted(label, text.length(), Query.MAX_LENGTH));
    }
    return text;
  }
}
