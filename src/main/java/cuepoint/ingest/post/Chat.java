package cuepoint.ingest.post;

import cuepoint.ingest.layout.Block;
import cuepoint.ingest.layout.Block.Kind;
import cuepoint.ingest.layout.Line;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists of what people wrote in turn, {@code NICK: TEXT}. */
final class Chat {
  private static final Pattern NICK = Pattern.compile("\\s*[^\\s:]{2,40}: ");

  /** Fewer entries may be talks of people with one name each. */
  private static final int MIN_ENTRIES = 10;

  private Chat() {}

  /** Whether the entries of a list are a chat, but for a few. */
  static boolean is(List<Block> blocks) {
    List<Block> items = blocks.stream().filter(block -> block.is(Kind.ITEM)).toList();
    long said = items.stream().filter(item -> NICK.matcher(item.line().text()).lookingAt()).count();
    return said >= MIN_ENTRIES && said * 10 >= items.size() * 8L;
  }

  static Line withoutNick(Line line) {
    Matcher nick = NICK.matcher(line.text());
    return nick.lookingAt() ? line.part(nick.end(), line.text().length()) : line;
  }
}
