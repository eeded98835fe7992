package cuepoint.ingest.post;

import cuepoint.ingest.layout.Alternatives;
import cuepoint.ingest.layout.Block;
import cuepoint.ingest.layout.Line;
import cuepoint.ingest.layout.Link;
import cuepoint.ingest.layout.LinkText;
import cuepoint.ingest.layout.Section;
import cuepoint.ingest.layout.SourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the talks of a section: videos that stand alone are described by the paragraphs around
 * them, or by all of the section if there is one talk in it.
 */
final class SectionTalks {
  private static final String HEADING = "taken from a heading";

  private final Section section;
  private final List<Block> blocks;
  private final boolean single;
  private final boolean headed;
  private final boolean chat;

  private SectionTalks(Section section, Optional<String> title) {
    this.section = section;
    this.blocks = section.blocks();
    this.chat = Chat.is(blocks);
    this.single = section.talks() == 1;
    this.headed =
        single
            && section
                .heading()
                .map(heading -> heading.line().plain())
                .filter(text -> !LinkText.isGeneric(text) && !title.equals(Optional.of(text)))
                .isPresent();
  }

  /**
   * Reads the talks of a section.
   *
   * @param title of the post, which as a heading is not that of a talk
   */
  static List<Proposal> read(Section section, Optional<String> title) {
    SectionTalks reader = new SectionTalks(section, title);
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
        ? List.of(talks.getFirst().by(SpeakerLabels.in(blocks)).described(Surroundings.all(blocks)))
        : talks;
  }

  private List<Proposal> ofBlock(int index) {
    Block block = blocks.get(index);
    if (block.line().videos().isEmpty()) {
      return List.of();
    }
    return switch (block.kind()) {
      case ROW -> RowTalks.of(block);
      case ITEM -> ItemTalks.read(chat ? Chat.withoutNick(block.line()) : block.line());
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
    return talks.size() == 1 ? List.of(underHeading(talks.getFirst())) : talks;
  }

  private Proposal underHeading(Proposal talk) {
    TitleLine heading = heading();
    boolean rather = heading.title().isPresent() && Prose.isSentence(talk.title());
    return (rather ? talk.called(heading.title()) : talk)
        .by(heading.speakers().or(() -> SpeakerLabels.in(blocks)));
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
    TitleLine own = TitleLine.of(Proposal.text(links));
    TitleLine heading = heading();
    String text = headed ? Surroundings.all(blocks) : Surroundings.of(blocks, index);
    return Proposal.at(links)
        .titled(own.title().or(heading::title).or(() -> Prose.title(text)))
        .by(own.speakers())
        .by(heading.speakers())
        .by(single ? SpeakerLabels.in(blocks) : SpeakerLabels.of(text))
        .by(Prose.speakers(text))
        .described(text);
  }

  /** What the heading says of the one talk below it. */
  private TitleLine heading() {
    return section
        .heading()
        .filter(heading -> headed)
        .map(heading -> TitleLine.of(heading.line().plain()))
        .orElse(TitleLine.NONE)
        .doubtful(HEADING);
  }
}
