package cuepoint.cli;

import cuepoint.cli.print.CaptionsFormat;
import cuepoint.cli.print.HitsFormat;
import cuepoint.cli.print.SuggestionsFormat;
import cuepoint.cli.print.TalksFormat;
import cuepoint.cli.print.TranscriptFormat;
import cuepoint.cli.value.Choice;
import cuepoint.search.Query;
import picocli.CommandLine;

/** The options whose value is one of a few words. */
final class Choices {
  private Choices() {}

  /** Makes a command, and those below it, read these values. */
  static void register(CommandLine command) {
    command
        .registerConverter(Query.Order.class, Choice.of(Query.Order.values()))
        .registerConverter(HitsFormat.class, Choice.of(HitsFormat.values()))
        .registerConverter(TalksFormat.class, Choice.of(TalksFormat.values()))
        .registerConverter(TranscriptFormat.class, Choice.of(TranscriptFormat.values()))
        .registerConverter(SuggestionsFormat.class, Choice.of(SuggestionsFormat.values()))
        .registerConverter(CaptionsFormat.class, Choice.of(CaptionsFormat.values()));
  }
}
