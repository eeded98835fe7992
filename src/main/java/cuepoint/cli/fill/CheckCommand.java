package cuepoint.cli.fill;

import cuepoint.check.CollectionCheck;
import cuepoint.check.Finding;
import cuepoint.check.Kind;
import cuepoint.cli.command.CuepointCommand;
import cuepoint.cli.shell.ExitCode;
import cuepoint.cli.value.CharsetOption;
import cuepoint.collection.Collection;
import cuepoint.collection.TalkFiles;
import cuepoint.draft.WrittenRecord;
import cuepoint.engine.Engine;
import cuepoint.fetch.FetchMemory;
import cuepoint.fetch.Reason;
import cuepoint.relation.RepeatedTalk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong with a collection. */
@Command(
    name = "check",
    description = {
      "Reads every talk, and says what is wrong or missing: talks without captions, captions that",
      "belong to another recording or language, videos of several talks, times after the end, and",
      "so on. Talks that repeat each other, and languages that the model does not know, are named",
      "as of the index, if there is one with vectors. Nothing is changed.",
      "Ends with 1 if there is something to mend.",
      ""
    },
    footer = {"", "Example:", "  cuepoint check --except no-captions,no-video --format json"})
public final class CheckCommand implements Callable<Integer> {
  private final CuepointCommand cuepoint;
  private final Map<Path, Optional<FetchMemory>> memories = new HashMap<>();

  @Option(names = "--format", paramLabel = "FORMAT", description = "Print text or json (text).")
  private CheckFormat format = CheckFormat.TEXT;

  @Option(
      names = "--except",
      paramLabel = "KIND",
      split = ",",
      description =
          "Leave out findings of a kind, by the name that is printed with it: no-captions,"
              + " no-metadata, no-video ... Can be given several times.")
  private List<Kind> except = List.of();

  @Mixin private CharsetOption charset = new CharsetOption();

  public CheckCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() throws IOException {
    Collection collection = Collection.open(cuepoint.folders().transcripts(), charset.charset());
    List<Finding> findings =
        CollectionCheck.of(
                collection,
                this::whyNoCaptions,
                this::repeated,
                cuepoint.index().unknownLanguages())
            .stream()
            .filter(one -> !except.contains(one.kind()))
            .toList();
    format.write(collection.talks().size(), findings, cuepoint.output());
    return CheckFormat.toMend(findings) == 0 ? ExitCode.FOUND : ExitCode.TO_MEND;
  }

  /** As of the index, if there is one that has vectors. */
  private List<RepeatedTalk> repeated() {
    try {
      Optional<Engine> index = cuepoint.index().openAsIs();
      if (index.isEmpty()) {
        return List.of();
      }
      try (Engine engine = index.get()) {
        return engine.relations().repeated().found();
      }
    } catch (IOException e) {
      return List.of(); // the index is another command's to complain of
    }
  }

  /** What fetching them has found. */
  private Optional<String> whyNoCaptions(TalkFiles talk) {
    return memories
        .computeIfAbsent(talk.folder(), CheckCommand::memory)
        .flatMap(memory -> memory.missing(talk.stem()))
        .map(reason -> "'cuepoint fetch' got none: " + told(reason));
  }

  private static Optional<FetchMemory> memory(Path folder) {
    try {
      return Optional.of(new FetchMemory(WrittenRecord.open(folder)));
    } catch (IOException e) {
      return Optional.empty(); // the record is another command's to complain of
    }
  }

  private static String told(Reason reason) {
    return reason.detail().isEmpty()
        ? reason.brief()
        : reason.brief() + " (" + reason.detail() + ")";
  }
}
