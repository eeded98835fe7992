package cuepoint.cli.fill;

import static java.util.stream.Collectors.joining;

import cuepoint.cli.command.CuepointCommand;
import cuepoint.cli.print.Output;
import cuepoint.cli.shell.Style;
import cuepoint.collection.Collection;
import cuepoint.correction.CorrectedCues;
import cuepoint.correction.Correction;
import cuepoint.correction.GlossaryProposal;
import cuepoint.format.Timecode;
import cuepoint.talk.Cue;
import cuepoint.talk.Transcript;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code correct} says.
 *
 * @param cuepoint where it goes
 * @param talk the id of the talk
 */
record CorrectionText(CuepointCommand cuepoint, String talk) {
  private static final int SHOWN = 5;

  /** What is said a little before and after a time is shown. */
  private static final long AROUND_MILLIS = 10_000;

  void noCaptions(Optional<String> language) {
    cuepoint.note(
        talk
            + language
                .map(tag -> " has no captions in the language " + tag)
                .orElse(" has no captions to correct"));
  }

  String severalTimes(String old, List<Correction> found) {
    String times =
        found.stream()
            .limit(SHOWN)
            .flatMap(one -> one.millis().stream())
            .map(Timecode::shortest)
            .collect(joining(", "));
    String more = found.size() > SHOWN ? " and %,d more".formatted(found.size() - SHOWN) : "";
    return times.isEmpty()
        ? "\"%s\" is %,d times in %s; give more of the words around it"
            .formatted(old, found.size(), talk)
        : "\"%s\" is said at %s%s; say which with --at".formatted(old, times, more);
  }

  /** Says what is said there instead. */
  void notSaid(String old, Optional<Long> atMillis, List<Transcript> transcripts) {
    String there = atMillis.map(at -> " near " + Timecode.shortest(at)).orElse("");
    cuepoint.note("\"%s\" is not said%s in %s".formatted(old, there, talk));
    for (Transcript transcript : transcripts) {
      List<Correction> elsewhere = new CorrectedCues(transcript.cues()).all(old, "");
      if (atMillis.isPresent() && !elsewhere.isEmpty()) {
        cuepoint.note(severalTimes(old, elsewhere));
      }
    }
    atMillis.ifPresent(at -> transcripts.forEach(one -> said(one, at)));
  }

  private void said(Transcript transcript, long at) {
    List<Cue> near =
        new CorrectedCues(transcript.cues())
            .near(Optional.of(at)).stream()
                .filter(cue -> cue.timed() && cue.endMillis() >= at - AROUND_MILLIS)
                .filter(cue -> cue.startMillis() <= at + AROUND_MILLIS)
                .toList();
    cuepoint.note(
        "what is said there (%s):%s"
            .formatted(transcript.language(), near.isEmpty() ? " nothing" : ""));
    near.forEach(
        cue -> cuepoint.note("  " + Timecode.shortest(cue.startMillis()) + "  " + cue.text()));
  }

  /** Prints what is said there now. */
  void corrected(Transcript transcript, Correction correction, Path file) {
    CorrectedCues cues = new CorrectedCues(transcript.cues());
    cues.apply(correction);
    Output output = cuepoint.output();
    String now =
        correction.replacement().isEmpty()
            ? "taken out"
            : "now \"" + correction.replacement() + "\"";
    output.line(
        output.style().bold(correction.millis().map(Timecode::shortest).orElse("there")),
        Style.harmless(": \"" + correction.old() + "\" is " + now));
    correction
        .millis()
        .flatMap(at -> said(cues.cues(), at))
        .ifPresent(said -> output.line("  ", Style.harmless(said)));
    output.line("  ", output.style().dim(Style.harmless(file.toString())));
  }

  private static Optional<String> said(List<Cue> cues, long at) {
    return cues.stream()
        .filter(cue -> cue.timed() && cue.startMillis() <= at)
        .reduce((one, later) -> later)
        .map(Cue::text);
  }

  /**
   * Says which line a glossary should have, if it is this word that is often wrong.
   *
   * @param collection as it was before the correction
   * @param file with the correction
   */
  void proposals(Correction correction, Collection collection, Path file) {
    Set<Path> files = new LinkedHashSet<>();
    collection.talks().forEach(one -> files.addAll(one.corrections().keySet()));
    files.add(file);
    GlossaryProposal.in(files, collection.glossary()).stream()
        .filter(one -> one.line().startsWith(correction.replacement() + ", "))
        .forEach(one ->
            cuepoint.note(
                "corrected %,d times; this line in %s finds it in all talks: %s"
                    .formatted(
                        one.places(),
                        cuepoint.folders().transcripts().resolve("glossary.txt"),
                        one.line())));
  }
}
