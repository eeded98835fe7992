package cuepoint.format.text;

import cuepoint.format.Timecode;
import cuepoint.format.link.AbsoluteLinks;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Moment;
import cuepoint.talk.Precision;
import cuepoint.talk.Talk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer as comma-separated values (RFC 4180): one row for each moment, and one for a talk
 * without any. A text that a spreadsheet would take for a formula gets a {@code '} before it.
 *
 * @param links where it leads
 */
public record HitsCsv(AbsoluteLinks links) {
  private static final String HEADER =
      "talk,title,speakers,event,recorded,"
          + "startSeconds,matchSeconds,endSeconds,language,speaker,text,url,kind";

  private static final Pattern FORMULA = Pattern.compile("^(?=\\s*[=+\\-@＝＋－＠])");
  private static final Pattern QUOTED = Pattern.compile("[\",\\v]");

  /** The rows, without line ends. */
  public List<String> of(Hits hits) {
    List<String> rows = new ArrayList<>(List.of(HEADER));
    for (Hit hit : hits.hits()) {
      hit.moments().forEach(moment -> rows.add(row(hit.talk(), moment)));
      if (hit.moments().isEmpty()) {
        rows.add(row(hit.talk(), Stream.generate(() -> "").limit(6), links.talk(hit.talk()), ""));
      }
    }
    return rows;
  }

  private String row(Talk talk, Moment moment) {
    return row(
        talk,
        Stream.of(
            seconds(moment, moment.startMillis()),
            seconds(moment, moment.matchMillis()),
            seconds(moment, moment.endMillis()),
            moment.language(),
            moment.speaker().orElse(""),
            moment.snippet().text()),
        links.moment(talk, moment),
        moment.kind().label());
  }

  private static String row(Talk talk, Stream<String> moment, Optional<String> url, String kind) {
    Stream<String> about =
        Stream.of(
            talk.id(),
            talk.title(),
            String.join("; ", talk.speakers()),
            talk.event().name(),
            talk.recorded().map(LocalDate::toString).orElse(""));
    return Stream.of(about, moment, Stream.of(url.orElse(""), kind))
        .flatMap(cells -> cells)
        .map(HitsCsv::cell)
        .collect(Collectors.joining(","));
  }

  private static String seconds(Moment moment, long millis) {
    return moment.precision() == Precision.TALK ? "" : String.valueOf(Timecode.number(millis));
  }

  private static String cell(String text) {
    String inert = FORMULA.matcher(text).replaceFirst("'");
    return QUOTED.matcher(inert).find() ? '"' + inert.replace("\"", "\"\"") + '"' : inert;
  }
}
