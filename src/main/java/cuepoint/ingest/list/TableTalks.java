package cuepoint.ingest.list;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.draft.Doubt;
import cuepoint.ingest.list.SeparatedText.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes objects with the fields of talks from the rows of a table. */
final class TableTalks {
  private static final Pattern MAIL = Pattern.compile("[<(]?[^\\s<>(),;]+@[^\\s<>(),;]+[>)]?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:\\.\\d+)?");
  private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})");

  private final Table table;
  private final DayOrder days;
  private final Durations durations;

  /**
   * A row as an object.
   *
   * @param doubts what was guessed of it
   */
  record TableTalk(ObjectNode object, List<Doubt> doubts) {}

  TableTalks(Table table) {
    this.table = table;
    this.days = DayOrder.of(Stream.concat(cells(Column.DATE), cells(Column.PUBLISHED)).toList());
    this.durations = Durations.of(table.heading(Column.DURATION), cells(Column.DURATION).toList());
  }

  private Stream<String> cells(Column column) {
    return table.rows().stream().flatMap(row -> table.cells(row, column));
  }

  TableTalk talk(Row row) {
    ObjectNode talk = JsonNodeFactory.instance.objectNode();
    List<Doubt> doubts = new ArrayList<>();
    table
        .cell(row, Column.TITLE)
        .ifPresent(title -> talk.put("title", title.replaceAll("\\s+", " ")));
    speakers(row, talk, doubts);
    String description =
        table.cells(row, Column.DESCRIPTION).distinct().collect(Collectors.joining("\n\n"));
    put(talk, "description", description);
    day(row, talk, doubts);
    table.cell(row, Column.LANGUAGE).ifPresent(language -> talk.put("language", language));
    table
        .cell(row, Column.DURATION)
        .ifPresent(length -> talk.put("duration", durations.read(length)));
    put(
        talk,
        "tags",
        table.cells(row, Column.TAGS).collect(Collectors.joining(",")).replace('\n', ','));
    table.cell(row, Column.STATE).ifPresent(state -> talk.put("state", state));
    place(row, Column.BEGINS).ifPresent(seconds -> talk.put("start", seconds));
    place(row, Column.ENDS).ifPresent(seconds -> talk.put("end", seconds));
    addresses(row, talk);
    table.cell(row, Column.ID).ifPresent(id -> talk.put("id", id));
    return new TableTalk(talk, doubts);
  }

  private static void put(ObjectNode talk, String field, String text) {
    if (!text.isEmpty()) {
      talk.put(field, text);
    }
  }

  /** Of several columns all; else first and last name; else, as a guess, what is called a name. */
  private void speakers(Row row, ObjectNode talk, List<Doubt> doubts) {
    List<String> people = people(table.cells(row, Column.SPEAKERS));
    List<String> parts =
        people(
            Stream.concat(
                table.cell(row, Column.FIRST_NAME).stream(),
                table.cell(row, Column.LAST_NAME).stream()));
    List<String> named = people(table.cells(row, Column.NAME));
    if (people.size() == 1) {
      talk.put("speakers", people.getFirst());
    } else if (!people.isEmpty()) {
      people.forEach(talk.withArray("speakers")::add);
    } else if (!parts.isEmpty()) {
      talk.putArray("speakers").add(String.join(" ", parts));
    } else if (!named.isEmpty()) {
      talk.put("speakers", named.getFirst());
      doubts.add(
          new Doubt("speakers", "they are from the column \"" + table.heading(Column.NAME) + "\""));
    }
  }

  /** Without addresses of mail, which are nobody else's business. */
  private static List<String> people(Stream<String> cells) {
    return cells
        .map(cell -> MAIL.matcher(cell).replaceAll("").strip())
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private void day(Row row, ObjectNode talk, List<Doubt> doubts) {
    Optional<String> given = table.cell(row, Column.DATE);
    Optional<String> day = given.or(() -> table.cell(row, Column.PUBLISHED));
    day.ifPresent(
        text -> talk.put(given.isPresent() ? "recorded" : "published_at", days.read(text)));
    if (day.filter(DayOrder::isAmbiguous).isPresent()
        && days.dayFirst().isPresent()
        && !days.certain()) {
      doubts.add(
          new Doubt(
              "recorded", "\"" + day.get() + "\" is read so that all days are of one conference"));
    }
  }

  /** That lengths are read with a unit which nobody names. */
  Optional<String> guessedUnit() {
    return cells(Column.DURATION)
        .filter(durations::isGuessed)
        .findFirst()
        .map(length -> "lengths without a unit are taken for minutes, such as " + length);
  }

  /** The seconds of {@code 90}, {@code 1:30} or {@code 0:01:30}. */
  private Optional<Double> place(Row row, Column column) {
    return table
        .cell(row, column)
        .flatMap(text -> {
          if (NUMBER.matcher(text).matches()) {
            return Optional.of(Double.valueOf(text));
          }
          Matcher clock = CLOCK.matcher(text);
          return clock.matches()
              ? Optional.of(
                  (clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1))) * 3600.0
                      + Integer.parseInt(clock.group(2)) * 60
                      + Integer.parseInt(clock.group(3)))
              : Optional.empty();
        });
  }

  private void addresses(Row row, ObjectNode talk) {
    Addresses found = new Addresses();
    table.cells(row, Column.VIDEO_ID).forEach(found::videos);
    table.cells(row, Column.VIDEO).forEach(found::videos);
    table.cells(row, Column.ADDRESS).forEach(found::pages);
    table.cells(row, Column.RELATED).forEach(found::related);
    found.videos().forEach(address -> talk.withArray("videos").addObject().put("url", address));
    found.related().forEach(address -> talk.withArray(OtherFields.RELATED).add(address));
    table
        .cell(row, Column.THUMBNAIL)
        .filter(Addresses::isWeb)
        .ifPresent(address -> talk.put(OtherFields.THUMBNAIL, address));
  }
}
