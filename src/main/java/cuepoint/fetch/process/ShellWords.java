package cuepoint.fetch.process;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Divides a command into words as a POSIX shell does (IEEE Std 1003.1, section 2.2), without a
 * shell: no variables, no patterns, no second command; and puts it together again.
 */
public final class ShellWords {
  private static final char NONE = 0;

  private final String command;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean inWord;
  private char quote = NONE;

  private ShellWords(String command) {
    this.command = command;
  }

  /**
   * The words of a command.
   *
   * @throws IllegalArgumentException when a quotation mark is not closed
   */
  public static List<String> of(String command) {
    return new ShellWords(command).words();
  }

  /** A command as a person would type it, in quotation marks where a shell needs them. */
  public static String typed(List<String> words) {
    return words.stream().map(ShellWords::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  private List<String> words() {
    for (int i = 0; i < command.length(); i++) {
      if (escapes(i)) {
        i++;
        add(command.charAt(i));
      } else {
        read(command.charAt(i));
      }
    }
    if (quote != NONE) {
      throw new IllegalArgumentException("a " + quote + " is not closed");
    }
    end();
    return List.copyOf(words);
  }

  private void read(char c) {
    if (quote != NONE) {
      quoted(c);
    } else if (c == '\'' || c == '"') {
      quote = c;
      inWord = true;
    } else if (Character.isWhitespace(c)) {
      end();
    } else {
      add(c);
    }
  }

  private void quoted(char c) {
    if (c == quote) {
      quote = NONE;
    } else {
      add(c);
    }
  }

  /** Before other characters it is one of a path of Windows. */
  private boolean escapes(int i) {
    String escaped = quote == NONE ? " \t'\"\\" : "\"\\";
    return command.charAt(i) == '\\'
        && quote != '\''
        && i + 1 < command.length()
        && escaped.indexOf(command.charAt(i + 1)) >= 0;
  }

  private void add(char c) {
    word.append(c);
    inWord = true;
  }

  private void end() {
    if (inWord) {
      words.add(word.toString());
      word.setLength(0);
      inWord = false;
    }
  }
}
