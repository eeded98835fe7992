package cuepoint.cli.command;

import cuepoint.cli.value.FilterValue;
import cuepoint.search.Filter;
import cuepoint.search.Filters;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which talks are searched, listed or exported. An option given again is an alternative. */
final class FilterOptions {
  @Option(
      names = "--event",
      paramLabel = "EVENT",
      converter = FilterValue.Event.class,
      description = "Only talks of this event: its folder's name, or words of its name.")
  private List<Filter> events = List.of();

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      converter = FilterValue.Speaker.class,
      description = "Only talks by this speaker.")
  private List<Filter> speakers = List.of();

  @Option(
      names = "--said-by",
      paramLabel = "NAME",
      converter = FilterValue.SaidBy.class,
      description = "Only what this person says, where captions name who speaks.")
  private List<Filter> saidBy = List.of();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      converter = FilterValue.Year.class,
      description = "Only talks recorded in this year, or from one to another: 2018, 2015..2018.")
  private List<Filter> years = List.of();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = FilterValue.Since.class,
      description = "Only talks recorded on this day or later: 2024-12-31, 2024-12 or 2024.")
  private List<Filter> since = List.of();

  @Option(
      names = "--until",
      paramLabel = "DAY",
      converter = FilterValue.Until.class,
      description = "Only talks recorded on this day or earlier.")
  private List<Filter> until = List.of();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      converter = FilterValue.Language.class,
      description = "Only what was said in this language: en, pt-BR.")
  private List<Filter> languages = List.of();

  @Option(
      names = "--captions",
      paramLabel = "KIND",
      converter = FilterValue.Captions.class,
      description =
          "Only captions that were written by people (manual) or by speech recognition "
              + "(automatic).")
  private List<Filter> captions = List.of();

  Filters filters() {
    return new Filters(
        Stream.of(events, speakers, saidBy, years, since, until, languages, captions)
            .flatMap(List::stream)
            .toList());
  }
}
