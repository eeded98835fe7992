package cuepoint.cli;

import cuepoint.format.Timecode;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Moment;
import cuepoint.talk.Precision;
import java.util.Locale;
import java.util.Optional;

/** An answer as a person reads it: talks, and below each its moments with their links. */
final class HitsText {
  private static final String INDENT = " ".repeat(10);

  private final Output output;
  private final Ink ink;

  HitsText(Output output) {
    this.output = output;
    this.ink = output.ink();
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
    output.line(ink.boldMatches(hit.talk().title(), hit.titleMatches()));
    output.line("  ", ink.dim(TalkLine.of(hit.talk())));
    for (Moment moment : hit.moments()) {
      write(hit, moment);
    }
    if (hit.moments().isEmpty()) {
      writeTalkLink(hit);
    }
    if (!hit.missing().isEmpty()) {
      output.line(INDENT, ink.dim("not in this talk: " + String.join(", ", hit.missing())));
    }
  }

  private void write(Hit hit, Moment moment) {
    output.line(
        ink.bold(time(moment)),
        "  ",
        speaker(hit, moment),
        ink.matches(moment.snippet().text(), moment.snippet().matches()));
    writeLink(output.links().of(hit.talk(), moment));
  }

  private void writeTalkLink(Hit hit) {
    if (hit.talk().captions().isEmpty()) {
      output.line(INDENT, ink.dim("no captions yet"));
    }
    writeLink(output.links().of(hit.talk()));
  }

  private void writeLink(Optional<String> address) {
    address.ifPresent(link -> output.line(INDENT, ink.link(link)));
  }

  private static String time(Moment moment) {
    String time =
        moment.precision() == Precision.TALK ? "no time" : Timecode.shortest(moment.matchMillis());
    return String.format(Locale.ROOT, "%8s", time);
  }

  private String speaker(Hit hit, Moment moment) {
    String language =
        moment.language().equals(hit.talk().language()) ? "" : "[" + moment.language() + "] ";
    return ink.dim(language + moment.speaker().map(name -> name + ": ").orElse(""));
  }
}
