package cuepoint.cli.print;

import cuepoint.cli.shell.Style;
import cuepoint.format.MomentLanguage;
import cuepoint.format.Timecode;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Moment;
import cuepoint.search.Snippet;
import cuepoint.talk.Precision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An answer as a person reads it: each talk with its moments and their links. */
final class HitsText {
  private static final String INDENT = " ".repeat(10);

  private final Output output;
  private final Style style;
  private final List<String> languages;

  /**
   * Writes to an output.
   *
   * @param languages of the reader, as of {@link cuepoint.search.Query#known}
   */
  HitsText(Output output, List<String> languages) {
    this.output = output;
    this.languages = languages;
    this.style = output.style();
  }

  void write(Hits hits) {
    String separator = "";
    for (Hit hit : hits.hits()) {
      output.stream().print(separator);
      write(hit);
      separator = "\n";
    }
  }

  private void write(Hit hit) {
    output.line(style.boldMatches(hit.talk().title(), hit.titleMatches()));
    output.line("  ", style.dim(TalkLine.of(hit.talk())));
    for (Moment moment : hit.moments()) {
      write(hit, moment);
    }
    if (hit.moments().isEmpty()) {
      writeTalkLink(hit);
    }
    if (!hit.missing().isEmpty()) {
      output.line(INDENT, style.dim("not in this talk: " + String.join(", ", hit.missing())));
    }
  }

  private void write(Hit hit, Moment moment) {
    output.line(
        style.bold(time(moment)), "  ", kind(moment), speaker(hit, moment), snippet(moment));
    writeLink(output.links().of(hit.talk(), moment));
  }

  private void writeTalkLink(Hit hit) {
    if (hit.talk().captions().isEmpty()) {
      output.line(INDENT, style.dim("no captions yet"));
    }
    writeLink(output.links().of(hit.talk()));
  }

  private void writeLink(Optional<String> address) {
    address.ifPresent(link -> output.line(INDENT, style.link(link)));
  }

  private static String time(Moment moment) {
    String time =
        moment.precision() == Precision.TALK ? "no time" : Timecode.shortest(moment.matchMillis());
    return String.format(Locale.ROOT, "%8s", time);
  }

  private String kind(Moment moment) {
    return moment.kind() == Moment.Kind.EXACT ? "" : style.dim("[" + moment.kind().label() + "] ");
  }

  private String snippet(Moment moment) {
    Snippet snippet = moment.snippet();
    return moment.kind() == Moment.Kind.EXACT
        ? style.matches(snippet.text(), snippet.matches())
        : style.guesses(snippet.text(), snippet.matches());
  }

  private String speaker(Hit hit, Moment moment) {
    String language =
        MomentLanguage.of(moment, languages, hit.talk().language())
            .map(name -> "[" + name + "] ")
            .orElse("");
    return style.dim(language + moment.speaker().map(name -> name + ": ").orElse(""));
  }
}
