package cuepoint.ingest.layout;

import cuepoint.ingest.layout.Block.Kind;
import cuepoint.video.Video;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A heading and what follows it, up to the next heading or line across the page.
 *
 * @param blocks without the heading
 */
public record Section(Optional<Block> heading, List<Block> blocks) {

  public Section {
    blocks = List.copyOf(blocks);
  }

  public static List<Section> of(List<Block> blocks) {
    List<Section> sections = new ArrayList<>();
    Optional<Block> heading = Optional.empty();
    List<Block> inside = new ArrayList<>();
    for (Block block : blocks) {
      if (block.is(Kind.HEADING) || block.is(Kind.BORDER)) {
        sections.add(new Section(heading, inside));
        heading = Optional.of(block).filter(one -> one.is(Kind.HEADING));
        inside = new ArrayList<>();
      } else {
        inside.add(block);
      }
    }
    sections.add(new Section(heading, inside));
    return sections;
  }

  /** How many talks there are outside of lists and tables. */
  public int talks() {
    return (int)
        Stream.concat(heading.stream(), blocks.stream())
            .filter(block -> !block.is(Kind.ITEM) && !block.is(Kind.ROW))
            .flatMap(block -> Alternatives.of(block.line()).stream())
            .flatMap(links -> links.getFirst().video().stream())
            .map(Video::key)
            .distinct()
            .count();
  }
}
