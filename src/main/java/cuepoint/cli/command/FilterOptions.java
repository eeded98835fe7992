package cuepoint.cli.command;

import cuepoint.cli.value.Day;
import cuepoint.search.Filters;
import cuepoint.talk.CaptionKind;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which talks are searched, listed or exported. */
final class FilterOptions {
  @Option(
      names = "--event",
      paramLabel = "EVENT",
      description = "Only talks of this event (the name of its folder).")
  private Optional<String> event = Optional.empty();

  @Option(names = "--speaker", paramLabel = "NAME", description = "Only talks by this speaker.")
  private Optional<String> speaker = Optional.empty();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = Day.First.class,
      description = "Only talks recorded on this day or later: 2024-12-31, 2024-12 or 2024.")
  private Optional<LocalDate> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DAY",
      converter = Day.Last.class,
      description = "Only talks recorded on this day or earlier.")
  private Optional<LocalDate> until = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Only what was said in this language: en, pt-BR.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--captions",
      paramLabel = "KIND",
      description =
          "Only captions that were written by people (manual) or by speech recognition "
              + "(automatic).")
  private Optional<CaptionKind> captions = Optional.empty();

  Filters filters() {
    return new Filters(
        event.filter(value -> !value.isBlank()),
        speaker.filter(value -> !value.isBlank()),
        since,
        until,
        language.filter(value -> !value.isBlank()),
        captions);
  }
}
