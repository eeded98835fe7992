package cuepoint.cli.fill;

import cuepoint.border.ProposedTalk;
import cuepoint.border.ProposedTalks;
import cuepoint.border.SegmentsJson;
import cuepoint.caption.Captions;
import cuepoint.cli.command.CuepointCommand;
import cuepoint.cli.command.TalkFinder;
import cuepoint.cli.shell.CommandException;
import cuepoint.cli.shell.EnvironmentDefaults;
import cuepoint.cli.shell.ExitCode;
import cuepoint.cli.shell.Style;
import cuepoint.cli.value.CharsetOption;
import cuepoint.collection.Collection;
import cuepoint.collection.TalkFiles;
import cuepoint.format.Timecode;
import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes where the talks of a long recording begin and end. */
@Command(
    name = "propose-talks",
    description = {
      "Proposes where the talks in one recording begin and end: from its chapters, long silences,",
      "applause, music, changes of speakers and of words.",
      "Prints JSON to look through and to paste into the recording's metadata.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  cuepoint propose-talks conf/day-1 > segments.json",
      "  cuepoint propose-talks day-1.en.vtt",
      "  cuepoint propose-talks conf/day-1 --write"
    })
public final class ProposeTalksCommand implements Callable<Integer> {
  private final CuepointCommand cuepoint;

  @Parameters(
      paramLabel = "TALK|FILE",
      description = "The id of a talk, or a caption file of any known format.")
  private Path recording = Path.of("");

  @Option(
      names = "--write",
      fallbackValue = EnvironmentDefaults.GIVEN,
      description = "Write them into the talk's .json as \"segments\", in place of printing them.")
  private boolean write;

  @Mixin private CharsetOption charset = new CharsetOption();

  public ProposeTalksCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() throws IOException {
    return Files.isRegularFile(recording) ? ofFile() : ofTalk(recording.toString());
  }

  private int ofFile() throws IOException {
    if (write) {
      throw new CommandException("--write needs the id of a talk, not a file");
    }
    Captions captions =
        Captions.read(recording, charset.charset(), Collection.languageInName(recording));
    return print(ProposedTalks.of(captions.cues(), List.of()));
  }

  private int ofTalk(String name) throws IOException {
    Collection collection = Collection.open(cuepoint.folders().transcripts(), charset.charset());
    TalkFiles files =
        TalkFinder.talk(collection, name)
            .orElseThrow(() ->
                new CommandException(
                    name
                        + ": no such file, and no such talk"
                        + TalkFinder.in(collection).similar(name)));
    Optional<Recording> talk = collection.read(files).recording();
    if (talk.filter(one -> !one.talk().extent().coversAll()).isPresent()) {
      throw new CommandException(files.id() + " is a part of its recording already: see its .json");
    }
    List<Cue> cues = talk.flatMap(Recording::transcript).map(Transcript::cues).orElse(List.of());
    List<ProposedTalk> talks =
        ProposedTalks.of(cues, talk.map(one -> one.talk().chapters()).orElse(List.of()));
    return write && talks.size() > 1 ? write(talks, files) : print(talks);
  }

  private int write(List<ProposedTalk> talks, TalkFiles files) throws IOException {
    Path file =
        files
            .json()
            .orElseThrow(() -> new CommandException(files.id() + ".json holds its captions"));
    talks.forEach(this::note);
    SegmentsJson.write(talks, file);
    cuepoint.note("written to " + file + ": look through it, give titles, then run cuepoint index");
    return ExitCode.FOUND;
  }

  private int print(List<ProposedTalk> talks) {
    if (talks.size() < 2) {
      cuepoint.note(
          talks.isEmpty()
              ? recording + ": nothing in it is timed, so that it cannot be divided"
              : recording + ": it seems to be one talk");
      return ExitCode.found(false);
    }
    talks.forEach(this::note);
    cuepoint.output().text(SegmentsJson.of(talks));
    return ExitCode.FOUND;
  }

  private void note(ProposedTalk talk) {
    String signs = talk.signs().isEmpty() ? "the beginning" : String.join(", ", talk.signs());
    cuepoint.note(
        "%8s  %s: %s"
            .formatted(
                Timecode.shortest(talk.startMillis()), signs, Style.harmless(talk.beginning())));
  }
}
