package cuepoint.ingest.post;

import cuepoint.ingest.layout.Block;
import cuepoint.ingest.layout.Block.Kind;
import java.util.List;
import java.util.stream.Collectors;

/** The paragraphs that describe a video that stands alone. */
final class Surroundings {
  private Surroundings() {}

  /** All of a section. */
  static String all(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.is(Kind.PARAGRAPH) && block.line().videos().isEmpty())
        .map(block -> block.line().plain())
        .filter(text -> SpeakerLabels.of(text).isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /**
   * Those between the video at an index and the one before it; in a section that begins with a
   * video, or with a line that introduces all of them, the one behind it. Of the text before the
   * first and behind the last, the next paragraph.
   */
  static String of(List<Block> blocks, int index) {
    boolean behind = isVideo(blocks.getFirst()) || isIntroduced(blocks);
    int step = behind ? 1 : -1;
    int end = index + step;
    while (end >= 0 && end < blocks.size() && isText(blocks.get(end))) {
      end += step;
    }
    boolean outside = end < 0 || end == blocks.size();
    int last = outside && end != index + step ? index + step : end - step;
    return behind ? all(blocks.subList(index + 1, last + 1)) : all(blocks.subList(last, index));
  }

  /** Whether the one text before the first video announces what follows, up to a last text. */
  private static boolean isIntroduced(List<Block> blocks) {
    return blocks.size() > 2
        && isText(blocks.getFirst())
        && blocks.getFirst().line().plain().endsWith(":")
        && isVideo(blocks.get(1))
        && isText(blocks.getLast());
  }

  private static boolean isVideo(Block block) {
    return block.is(Kind.PARAGRAPH) && !isText(block);
  }

  private static boolean isText(Block block) {
    return block.is(Kind.PARAGRAPH) && block.line().videos().isEmpty();
  }
}
