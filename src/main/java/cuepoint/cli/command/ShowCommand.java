package cuepoint.cli.command;

import cuepoint.cli.print.TranscriptFormat;
import cuepoint.cli.shell.ExitCode;
import cuepoint.cli.value.TimeInTalk;
import cuepoint.engine.Engine;
import cuepoint.format.Timecode;
import cuepoint.relation.Relations;
import cuepoint.search.Catalogue;
import cuepoint.search.Filters;
import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a talk with its transcript. */
@Command(
    name = "show",
    description = {"Shows a talk with its transcript.", ""},
    footer = {
      "",
      "Examples:",
      "  cuepoint show usdt-probes-from-rust --at 1:14",
      "  cuepoint show primers/usdt-probes-from-rust --format srt > talk.srt"
    })
public final class ShowCommand implements Callable<Integer> {
  private final CuepointCommand cuepoint;

  @Parameters(
      paramLabel = "TALK",
      description =
          "Its id, EVENT/STEM, or STEM when only one talk has it. Put -- before a STEM that begins "
              + "with -.")
  private String talk = "";

  @Option(
      names = "--at",
      paramLabel = "TIME",
      converter = TimeInTalk.class,
      description = "Begin at this time: 42, 12:34 or 1:02:03.")
  private long atMillis;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Print text, json, vtt, srt or markdown (text).")
  private TranscriptFormat format = TranscriptFormat.TEXT;

  public ShowCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() throws IOException {
    try (Engine engine = cuepoint.index().openBriefly()) {
      Catalogue catalogue = engine.catalogue();
      TalkFinder talks = new TalkFinder(() -> catalogue.talks(Filters.NONE).stream().map(Talk::id));
      Optional<Recording> recording =
          catalogue.recording(talk).or(() -> talks.find(talk).flatMap(catalogue::recording));
      Optional<String> missing =
          recording.isEmpty() ? Optional.of(talks.unknown(talk)) : recording.flatMap(this::missing);
      missing.ifPresent(cuepoint::note);
      if (missing.isEmpty()) {
        write(recording.orElseThrow(), engine.relations());
      }
      return ExitCode.found(missing.isEmpty());
    }
  }

  private void write(Recording recording, Relations relations) {
    format.write(
        fromThere(recording),
        () -> relations.chapters(recording.talk().id()).found(),
        cuepoint.output());
  }

  /** Why there is nothing to show of a talk. */
  private Optional<String> missing(Recording recording) {
    String id = recording.talk().id();
    if (recording.transcript().isEmpty()) {
      return format.captionsOnly() ? Optional.of(id + " has no captions yet") : Optional.empty();
    }
    List<Cue> cues = recording.transcript().get().cues();
    return atMillis > 0 && cues.stream().noneMatch(this::isThere)
        ? Optional.of(id + " ends at " + Timecode.shortest(cues.getLast().endMillis()))
        : Optional.empty();
  }

  private boolean isThere(Cue cue) {
    return cue.endMillis() > atMillis;
  }

  private Recording fromThere(Recording recording) {
    return atMillis == 0
        ? recording
        : new Recording(
            recording.talk(), recording.transcripts().stream().map(this::fromThere).toList());
  }

  private Transcript fromThere(Transcript whole) {
    return whole.with(whole.cues().stream().filter(this::isThere).toList());
  }
}
