package cuepoint.ingest.post;

import cuepoint.ingest.layout.Alternatives;
import cuepoint.ingest.layout.Block;
import cuepoint.ingest.layout.Block.Cell;
import cuepoint.ingest.layout.Link;
import cuepoint.ingest.layout.LinkText;
import cuepoint.metadata.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the talks in a row of a table, by the heads of its columns or else by what its cells look
 * like. A row with several titles has a talk in each of these cells.
 */
final class RowTalks {
  private static final String BY_FORM = "told by what the cells of the row look like";

  private static final Pattern SPEAKERS =
      Pattern.compile(
          "(?U)\\b(?:speakers?|presenters?|presented"
              + " by|who|by|authors?|lecturers?|hosts?|guests?|referent(?:in|en)?|redner|orateurs?|ponentes?|intervenants?|name"
              + " of speaker)\\b.*");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?U)\\b(?:titles?|talks?|sessions?|topics?|subjects?|presentations?|what|lectures?"
              + "|vortrag|titel|titre|thema|título|charla|name)\\b.*");

  private static final Pattern DESCRIPTION =
      Pattern.compile("(?U)\\b(?:descriptions?|abstracts?|summary|about|notes|beschreibung)\\b.*");

  private static final Pattern DAY = Pattern.compile("(?U)\\b(?:date|day|when|datum|fecha)\\b.*");

  private final Block row;

  private RowTalks(Block row) {
    this.row = row;
  }

  static List<Proposal> of(Block row) {
    return new RowTalks(row).read();
  }

  private List<Proposal> read() {
    List<List<Link>> groups = Alternatives.of(row.line());
    long named = groups.stream().filter(group -> group.stream().anyMatch(Link::isNamed)).count();
    if (groups.isEmpty()) {
      return List.of();
    }
    Optional<Cell> titles = column(TITLE);
    if (named > 1 && titles.filter(cell -> cell.line().videos().size() < 2).isEmpty()) {
      return row.cells().stream().flatMap(cell -> ItemTalks.read(cell.line()).stream()).toList();
    }
    List<Proposal> talks = new ArrayList<>();
    for (List<Link> links : groups) {
      Proposal talk = talk(links);
      talks.add(talks.isEmpty() ? talk : part(talk, links));
    }
    return talks;
  }

  /** Another recording of the same row is called after its link. */
  private static Proposal part(Proposal talk, List<Link> links) {
    String part = Proposal.text(links).isEmpty() ? links.getFirst().text() : "";
    String suffix = part.isEmpty() ? "" : " – " + part;
    return talk.called(
        talk.title()
            .flatMap(title ->
                Guess.doubtful(title.value() + suffix, "one of several recordings in a row")));
  }

  private Proposal talk(List<Link> links) {
    Optional<Guess<List<String>>> speakers = column(SPEAKERS).flatMap(RowTalks::names);
    TitleLine title =
        column(TITLE)
            .map(cell -> cell.line().plain())
            .map(text -> speakers.isEmpty() ? TitleLine.of(text) : whole(text))
            .filter(line -> line.title().isPresent())
            .orElseGet(() -> unheaded(Proposal.text(links)));
    return Proposal.at(links)
        .titled(title.title())
        .by(speakers.or(title::speakers).or(this::names))
        .described(column(DESCRIPTION).map(cell -> cell.line().plain()).orElse(""))
        .on(column(DAY).flatMap(cell -> Day.of(cell.line().plain())).flatMap(Guess::sure));
  }

  private static TitleLine whole(String text) {
    String title = TitleLine.stripped(text);
    return LinkText.isGeneric(title)
        ? TitleLine.NONE
        : new TitleLine(Guess.sure(title), Optional.empty());
  }

  private TitleLine unheaded(String linkText) {
    if (!linkText.isEmpty()) {
      return whole(linkText);
    }
    return texts()
        .filter(text -> !People.areFull(text) && Day.of(text).isEmpty())
        .map(TitleLine::of)
        .filter(line -> line.title().isPresent())
        .findFirst()
        .orElse(TitleLine.NONE)
        .doubtful(BY_FORM);
  }

  private Stream<String> texts() {
    return row.cells().stream()
        .map(cell -> cell.line().plain())
        .filter(text -> !LinkText.isGeneric(text) && !LinkText.isTime(text));
  }

  private Optional<Guess<List<String>>> names() {
    return texts()
        .filter(People::areFull)
        .findFirst()
        .flatMap(text -> Guess.doubtful(People.split(text), BY_FORM));
  }

  private static Optional<Guess<List<String>>> names(Cell cell) {
    List<String> names = People.split(cell.line().plain());
    return names.isEmpty() ? Optional.empty() : Guess.sure(names);
  }

  private Optional<Cell> column(Pattern head) {
    return row.cells().stream()
        .filter(cell -> head.matcher(cell.column()).lookingAt())
        .filter(cell -> head == SPEAKERS || !SPEAKERS.matcher(cell.column()).lookingAt())
        .findFirst();
  }
}
