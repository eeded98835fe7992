package cuepoint.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command is run from.
 *
 * @param out where results go, in UTF-8
 * @param err where all that is not a result goes
 * @param outIsTerminal whether a person reads the results as they come
 * @param errIsTerminal whether a person reads the rest as it comes
 * @param environment the environment variables
 * @param home the folder beside which {@code transcripts} and {@code index} lie by default
 */
record Shell(
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment,
    Path home) {

  /** The shell that started this process; the launcher says what Java cannot find out. */
  static Shell ofProcess(OutputStream output, OutputStream error) {
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
  Ink ink() {
    return Ink.when(outIsTerminal && colourful());
  }

  /** Whether help and messages may be coloured. */
  boolean colourful() {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Says something that is not a result. */
  void say(String line) {
    err.println(Ink.harmless(line));
  }
}
