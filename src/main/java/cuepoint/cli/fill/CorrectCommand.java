package cuepoint.cli.fill;

import cuepoint.cli.command.CuepointCommand;
import cuepoint.cli.command.TalkFinder;
import cuepoint.cli.shell.CommandException;
import cuepoint.cli.shell.ExitCode;
import cuepoint.cli.shell.FailureMessages;
import cuepoint.cli.value.CharsetOption;
import cuepoint.cli.value.TimeInTalk;
import cuepoint.collection.Collection;
import cuepoint.collection.TalkFiles;
import cuepoint.correction.CorrectedCues;
import cuepoint.correction.Correction;
import cuepoint.correction.CorrectionsFile;
import cuepoint.file.FolderBorder;
import cuepoint.index.Removal;
import cuepoint.talk.Language;
import cuepoint.talk.Recording;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts right what captions have wrong, in a file beside them. */
@Command(
    name = "correct",
    description = {
      "Replaces words that captions have wrong, in a file beside them: STEM.en.corrections.json.",
      "The captions stay as they are, and new ones are corrected again.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  cuepoint correct usdt-probes-from-rust --at 1:14 \"you esdt\" USDT",
      "  cuepoint correct usdt-probes-from-rust --at 1:14 USDT \"you esdt\"    takes it back"
    })
public final class CorrectCommand implements Callable<Integer> {
  private final CuepointCommand cuepoint;

  @Parameters(
      index = "0",
      paramLabel = "TALK",
      description =
          "Its id, EVENT/STEM, or STEM when only one talk has it. Put -- before a STEM that begins "
              + "with -.")
  private String talk = "";

  @Parameters(index = "1", paramLabel = "OLD", description = "The words in the captions.")
  private String old = "";

  @Parameters(index = "2", paramLabel = "NEW", description = "What was said; \"\" if nothing was.")
  private String replacement = "";

  @Option(
      names = "--at",
      paramLabel = "TIME",
      converter = TimeInTalk.class,
      description =
          "When it is said, within 20 seconds: 42, 12:34 or 1:02:03. Needed where OLD is said more"
              + " than once.")
  private Optional<Long> atMillis = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Only the captions in this language: en, pt-BR.")
  private Optional<String> language = Optional.empty();

  @Mixin private CharsetOption charset = new CharsetOption();

  public CorrectCommand(CuepointCommand cuepoint) {
    this.cuepoint = cuepoint;
  }

  /** A place where the words are. */
  private record Place(Transcript transcript, Correction correction) {}

  @Override
  public Integer call() throws IOException {
    if (!Correction.hasWords(old)) {
      throw new CommandException("OLD is empty; give the words that the captions have");
    }
    Collection collection = Collection.open(cuepoint.folders().transcripts(), charset.charset());
    TalkFiles files =
        TalkFinder.talk(collection, talk)
            .orElseThrow(() -> new CommandException(TalkFinder.in(collection).unknown(talk)));
    List<Transcript> transcripts =
        collection.read(files).recording().map(Recording::transcripts).orElse(List.of()).stream()
            .filter(one -> language.filter(tag -> !Language.of(tag).is(one.language())).isEmpty())
            .toList();
    CorrectionText text = new CorrectionText(cuepoint, files.id());
    if (transcripts.isEmpty()) {
      text.noCaptions(language);
      return ExitCode.NOTHING_FOUND;
    }
    Optional<Place> place = place(transcripts, text);
    if (place.isEmpty()) {
      text.notSaid(old, atMillis, transcripts);
      return ExitCode.NOTHING_FOUND;
    }
    correct(collection, files, place.get(), text);
    return ExitCode.FOUND;
  }

  /** In the talk's own language, if it is said there. */
  private Optional<Place> place(List<Transcript> transcripts, CorrectionText text) {
    for (Transcript transcript : transcripts) {
      CorrectedCues cues = new CorrectedCues(transcript.cues());
      List<Correction> found =
          atMillis.isPresent()
              ? cues.find(atMillis, old, replacement).stream().toList()
              : cues.all(old, replacement);
      if (found.size() > 1) {
        throw new CommandException(text.severalTimes(old, found));
      }
      if (!found.isEmpty()) {
        return Optional.of(new Place(transcript, found.getFirst()));
      }
    }
    return Optional.empty();
  }

  private void correct(Collection collection, TalkFiles files, Place place, CorrectionText text)
      throws IOException {
    Correction correction = place.correction();
    if (correction.old().equals(correction.replacement())) {
      throw new CommandException("the captions have \"" + correction.old() + "\" there already");
    }
    Path file = files.corrections(place.transcript());
    FolderBorder border = new FolderBorder(cuepoint.folders().transcripts());
    if (border.leadsOut(file)) {
      throw border.outside(file);
    }
    CorrectionsFile.add(file, correction);
    text.corrected(place.transcript(), correction, file);
    text.proposals(correction, collection, file);
    index();
  }

  /** The correction is written, whatever happens to the index. */
  private void index() {
    try {
      if (cuepoint.index().readable()) {
        cuepoint.index().update(false, Removal.FEW, charset.charset());
      }
    } catch (IOException e) {
      cuepoint.note("not indexed yet, run 'cuepoint index': " + FailureMessages.of(e));
    }
  }
}
