package cuepoint.cli;

import cuepoint.caption.Captions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what caption files hold. */
@Command(
    name = "inspect",
    description = {"Reads caption files and says what was found and repaired.", ""})
final class InspectCommand implements Callable<Integer> {
  private final CuepointCommand cuepoint;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Caption files of any known format.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json (the cleaned cues) or jsonl (one object a line and file) (text).")
  private CaptionsFormat format = CaptionsFormat.TEXT;

  InspectCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  /** The worst that was met: a file that cannot be read, one without captions, none. */
  @Override
  public Integer call() {
    return files.stream().mapToInt(this::inspect).max().orElse(ExitCode.FOUND);
  }

  private int inspect(Path file) {
    try {
      Captions captions = Captions.read(file);
      format.write(file.toString(), captions, cuepoint.output());
      return ExitCode.found(captions.format().isPresent());
    } catch (IOException e) {
      cuepoint.shell().say("cuepoint: " + Trouble.line(e));
      return ExitCode.FAILED;
    }
  }
}
