package cuepoint.cli.command;

import cuepoint.caption.Captions;
import cuepoint.cli.print.CaptionsFormat;
import cuepoint.cli.shell.CommandException;
import cuepoint.cli.shell.ExitCode;
import cuepoint.cli.shell.FailureMessages;
import cuepoint.cli.value.CharsetOption;
import cuepoint.collection.Collection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what caption files hold, and what the files of a collection are. */
@Command(
    name = "inspect",
    description = {
      "Shows what caption files hold, or what each file of a folder or talk is used for.",
      "Says what was repaired, and why files are passed over.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  cuepoint inspect talk.en.vtt --format json",
      "  cuepoint inspect transcripts",
      "  cuepoint inspect primers/usdt-probes-from-rust"
    })
public final class InspectCommand implements Callable<Integer> {
  private final CuepointCommand cuepoint;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "A caption file of any known format, a folder in --transcripts or elsewhere, or the id of"
              + " a talk.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "Print text, json (the repaired cues; of a folder, a list of files) or jsonl (the same, "
              + "one line for each file) (text).")
  private CaptionsFormat format = CaptionsFormat.TEXT;

  @Mixin private CharsetOption charset = new CharsetOption();

  public InspectCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  /**
   * The worst of all files: one that cannot be read, one without captions, or neither; of a folder,
   * captions in it that cannot be read, none of a talk, or neither.
   */
  @Override
  public Integer call() {
    return files.stream().mapToInt(this::inspect).max().orElse(ExitCode.FOUND);
  }

  private int inspect(Path file) {
    try {
      if (Files.isDirectory(file)) {
        return new InspectedFiles(cuepoint, format, charset.charset()).folder(file);
      }
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return new InspectedFiles(cuepoint, format, charset.charset()).talk(file.toString());
      }
      Captions captions = Captions.read(file, charset.charset(), Collection.languageInName(file));
      format.write(file.toString(), captions, cuepoint.output());
      return ExitCode.found(captions.format().isPresent());
    } catch (IOException | CommandException e) {
      cuepoint.shell().say("cuepoint: " + FailureMessages.of(e));
      return ExitCode.FAILED;
    }
  }
}
