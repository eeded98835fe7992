package cuepoint.cli;

import cuepoint.search.Filters;
import cuepoint.talk.CaptionKind;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which talks may answer. */
final class FilterOptions {
  @Option(
      names = "--event",
      paramLabel = "EVENT",
      description = "Talks of this event (its folder).")
  private Optional<String> event = Optional.empty();

  @Option(names = "--speaker", paramLabel = "NAME", description = "Talks by this speaker.")
  private Optional<String> speaker = Optional.empty();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = Values.Since.class,
      description = "Talks recorded on this day or later: 2024-12-31, 2024-12 or 2024.")
  private Optional<LocalDate> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DAY",
      converter = Values.Until.class,
      description = "Talks recorded on this day or earlier.")
  private Optional<LocalDate> until = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "What was said in this language: en, pt-BR.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--captions",
      paramLabel = "KIND",
      description = "What was written by people or by speech recognition: manual, automatic.")
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
