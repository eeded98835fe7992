package cuepoint.ingest.post;

import cuepoint.ingest.layout.Alternatives;
import cuepoint.ingest.layout.Block;
import cuepoint.ingest.layout.Block.Kind;
import cuepoint.ingest.layout.Line;
import cuepoint.ingest.layout.Link;
import cuepoint.ingest.layout.LinkText;
import cuepoint.ingest.layout.Section;
import cuepoint.ingest.layout.SourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads the talks of a section: videos that stand alone are described by the paragraphs around
 * them, or by all of the section if there is one talk in it.
 */
final class SectionTalks {
  private static final String HEADING = "taken from a heading";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?is)^[*_\\s]*(?:(?:speakers?|presenters?|presented"
              + " by|lecturers?|guests?|hosts?|who|referent(?:in|en)?|orateurs?|ponentes?) ?:"
              + " ?|(?:with|by|presented by|von|par) )(.{2,300})");

  private static final Pattern OF_SPEAKERS =
      Pattern.compile("(?i)\\b(?:speakers?|presenters?|guests?|panell?ists?)\\b");

  private static final Pattern NICK = Pattern.compile("\\s*[^\\s:]{2,40}: ");

  /** Fewer entries may be talks of people with one name each. */
  private static final int CHAT = 10;

  private final Section section;
  private final List<Block> blocks;
  private final boolean single;
  private final boolean headed;
  private final boolean chat;

  private SectionTalks(Section section) {
    this.section = section;
    this.blocks = section.blocks();
    this.chat = isChat(blocks);
    this.single = section.talks() == 1;
    this.headed =
        single
            && section
                .heading()
                .filter(heading -> heading.level() > 1)
                .filter(heading -> !LinkText.isGeneric(heading.line().plain()))
                .isPresent();
  }

  static List<Proposal> read(Section section) {
    SectionTalks reader = new SectionTalks(section);
    List<Proposal> talks = new ArrayList<>(reader.ofHeading());
    for (int i = 0; i < section.blocks().size(); i++) {
      talks.addAll(reader.ofBlock(i));
    }
    return talks;
  }

  private List<Proposal> ofHeading() {
    List<Proposal> talks =
        section.heading().map(heading -> ItemTalks.read(heading.line())).orElse(List.of());
    return talks.size() == 1
        ? List.of(talks.getFirst().by(labelled()).described(paragraphs(0, blocks.size())))
        : talks;
  }

  private List<Proposal> ofBlock(int index) {
    Block block = blocks.get(index);
    if (block.line().videos().isEmpty()) {
      return List.of();
    }
    return switch (block.kind()) {
      case ROW -> RowTalks.of(block);
      case ITEM -> ItemTalks.read(chat ? withoutNick(block.line()) : block.line());
      default -> ofParagraph(index);
    };
  }

  private List<Proposal> ofParagraph(int index) {
    Line line = blocks.get(index).line();
    if (isAlone(line)) {
      return Alternatives.of(line).stream().map(links -> alone(index, links)).toList();
    }
    List<Line> lines = SourceLines.of(line);
    if (!lines.isEmpty()) {
      return lines.stream().flatMap(one -> ItemTalks.read(one).stream()).toList();
    }
    List<Proposal> talks = ParagraphTalks.read(line);
    return talks.size() == 1
        ? List.of(
            talks
                .getFirst()
                .calledRather(heading().title())
                .by(heading().speakers().or(this::labelled)))
        : talks;
  }

  /** Whether the entries of its list are what people wrote in turn, {@code NICK: TEXT}. */
  private static boolean isChat(List<Block> blocks) {
    List<Block> items = blocks.stream().filter(block -> block.is(Kind.ITEM)).toList();
    long said = items.stream().filter(item -> NICK.matcher(item.line().text()).lookingAt()).count();
    return said >= CHAT && said * 10 >= items.size() * 8L;
  }

  private static Line withoutNick(Line line) {
    Matcher nick = NICK.matcher(line.text());
    return nick.lookingAt() ? line.part(nick.end(), line.text().length()) : line;
  }

  /** Whether a line says nothing but that there are videos. */
  private static boolean isAlone(Line line) {
    StringBuilder rest = new StringBuilder(line.text());
    List<Link> links = line.links();
    for (int i = links.size() - 1; i >= 0; i--) {
      if (links.get(i).isVideo()) {
        rest.delete(links.get(i).from(), links.get(i).to());
      }
    }
    return LinkText.isGeneric(rest.toString());
  }

  private Proposal alone(int index, List<Link> links) {
    TitleLine own =
        TitleLine.of(links.stream().filter(Link::isNamed).map(Link::text).findFirst().orElse(""));
    String text = headed ? paragraphs(0, blocks.size()) : around(index);
    Proposal talk =
        new Proposal(
                Proposal.of(links).videos(),
                own.title(),
                own.speakers(),
                Optional.empty(),
                Optional.empty(),
                List.of())
            .titled(heading().title());
    return talk.titled(talk.title().isPresent() ? Optional.empty() : Prose.title(text))
        .by(heading().speakers())
        .by(single ? labelled() : label(text))
        .by(Prose.speakers(text))
        .described(text);
  }

  /** What the heading says of the one talk below it. */
  private TitleLine heading() {
    if (!headed) {
      return new TitleLine(Optional.empty(), Optional.empty());
    }
    Block heading = section.heading().orElseThrow();
    TitleLine line = TitleLine.of(heading.line().plain());
    return new TitleLine(
        line.title().flatMap(title -> Guess.doubtful(title.value(), HEADING)), line.speakers());
  }

  private String around(int index) {
    boolean after = index == firstVideo() && index == 0 || firstVideo() == 0;
    int previous =
        IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1)
            .filter(this::ends)
            .findFirst()
            .orElse(-1);
    int next =
        IntStream.range(index + 1, blocks.size())
            .filter(this::ends)
            .findFirst()
            .orElse(blocks.size());
    if (after) {
      boolean last = next == blocks.size();
      return paragraphs(index + 1, last ? Math.min(next, index + 2) : next);
    }
    return paragraphs(previous < 0 ? Math.max(0, index - 1) : previous + 1, index);
  }

  private int firstVideo() {
    return IntStream.range(0, blocks.size()).filter(this::ends).findFirst().orElse(-1);
  }

  private boolean ends(int index) {
    Block block = blocks.get(index);
    return !block.is(Kind.PARAGRAPH) || !block.line().videos().isEmpty();
  }

  /** The paragraphs without videos between two places, but for those that only name speakers. */
  private String paragraphs(int from, int to) {
    return blocks.subList(from, to).stream()
        .filter(block -> block.is(Kind.PARAGRAPH) && block.line().videos().isEmpty())
        .map(block -> block.line().plain())
        .filter(text -> label(text).isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private Optional<Guess<List<String>>> labelled() {
    List<Block> paragraphs = blocks.stream().filter(block -> !block.is(Kind.ROW)).toList();
    return paragraphs.stream()
        .flatMap(block -> label(block.line().plain()).stream())
        .findFirst()
        .or(() -> paragraphs.stream().flatMap(block -> linked(block.line()).stream()).findFirst());
  }

  private static Optional<Guess<List<String>>> label(String text) {
    Matcher label = LABEL.matcher(text);
    return label.matches() && label.group(1).indexOf('\n') < 0
        ? People.at(label.group(1), 0)
            .filter(found -> label.group(1).substring(found.end()).length() < 60)
            .flatMap(found -> Guess.sure(found.names()))
        : Optional.empty();
  }

  /** The people that a paragraph about speakers links to. */
  private static Optional<Guess<List<String>>> linked(Line line) {
    List<String> names =
        OF_SPEAKERS.matcher(line.text()).find()
            ? line.links().stream().map(Link::text).filter(People::areFull).distinct().toList()
            : List.of();
    return names.isEmpty()
        ? Optional.empty()
        : Guess.doubtful(names, "taken from a paragraph about speakers");
  }
}
