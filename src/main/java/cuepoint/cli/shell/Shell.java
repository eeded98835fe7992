package cuepoint.cli.shell;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command is run from.
 *
 * @param out where results go, in UTF-8
 * @param err where everything else goes
 * @param outIsTerminal whether results go to a terminal
 * @param errIsTerminal whether everything else goes to a terminal
 * @param environment the environment variables
 * @param home the folder that holds {@code transcripts} and {@code index} by default
 */
public record Shell(
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment,
    Path home) {

  /** The shell that started this process; the launcher passes on what Java cannot find out. */
  public static Shell ofProcess(OutputStream output, OutputStream error) {
    String terminals = System.getProperty("cuepoint.terminals", "");
    return new Shell(
        new PrintStream(output, false, StandardCharsets.UTF_8),
        new PrintStream(error, true, StandardCharsets.UTF_8),
        terminals.contains("out"),
        terminals.contains("err"),
        System.getenv(),
        Path.of(System.getProperty("cuepoint.home", "")));
  }

  /** How results may look. */
  public Style style() {
    return outIsTerminal && coloured() ? Style.COLOURS : Style.PLAIN;
  }

  /** Whether messages may be written over one another. */
  public boolean errIsLive() {
    return errIsTerminal && !dumb();
  }

  private boolean coloured() {
    return environment.getOrDefault("NO_COLOR", "").isEmpty() && !dumb();
  }

  private boolean dumb() {
    return environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Prints a line that is not a result. */
  public void say(String line) {
    err.println(Style.harmless(line));
  }
}
