package cuepoint.cli;

import cuepoint.lucene.LuceneEngine;
import cuepoint.search.Catalogue;
import cuepoint.search.Filters;
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

/** Shows a talk and what was said in it. */
@Command(
    name = "show",
    description = {"Shows a talk and what was said in it.", ""})
final class ShowCommand implements Callable<Integer> {
  private final CuepointCommand cuepoint;

  @Parameters(
      paramLabel = "TALK",
      description = "Its id, EVENT/STEM, or STEM where that is enough. Put -- before a leading -.")
  private String talk = "";

  @Option(
      names = "--at",
      paramLabel = "TIME",
      converter = Values.At.class,
      description = "What was said from here on: 42, 12:34 or 1:02:03.")
  private long atMillis;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, vtt, srt or markdown (text).")
  private TranscriptFormat format = TranscriptFormat.TEXT;

  ShowCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  @Override
  public Integer call() throws IOException {
    try (LuceneEngine index = new Engine(cuepoint).open()) {
      Optional<Recording> recording = find(index.catalogue());
      if (recording.isEmpty()) {
        cuepoint.note("no talk '" + talk + "'; 'cuepoint talks' lists them");
        return ExitCode.NOTHING_FOUND;
      }
      return write(recording.get());
    }
  }

  private int write(Recording recording) {
    format.write(fromThere(recording), cuepoint.output());
    boolean captions = recording.transcript().isPresent();
    if (!captions && format.captionsOnly()) {
      cuepoint.note(recording.talk().id() + " has no captions yet");
      return ExitCode.NOTHING_FOUND;
    }
    return ExitCode.FOUND;
  }

  private Optional<Recording> find(Catalogue catalogue) {
    Optional<Recording> recording = catalogue.recording(talk);
    return recording.isPresent() ? recording : onlyOne(catalogue).flatMap(catalogue::recording);
  }

  private Optional<String> onlyOne(Catalogue catalogue) {
    List<String> ids =
        catalogue.talks(Filters.NONE).stream()
            .map(Talk::id)
            .filter(id -> id.endsWith("/" + talk))
            .toList();
    if (ids.size() > 1) {
      throw new Failure("'" + talk + "' may be " + String.join(" or ", ids) + "; give one of them");
    }
    return ids.stream().findFirst();
  }

  private Recording fromThere(Recording recording) {
    return new Recording(
        recording.talk(), recording.transcripts().stream().map(this::fromThere).toList());
  }

  private Transcript fromThere(Transcript whole) {
    return new Transcript(
        whole.language(),
        whole.kind(),
        whole.cues().stream().filter(cue -> atMillis == 0 || cue.endMillis() > atMillis).toList());
  }
}
