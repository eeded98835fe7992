package cuepoint.ingest.markup;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Keeps a bare address together: the {@code _} in the id of a video would else begin emphasis. An
 * address ends at white space and at what closes a link around it.
 */
final class WholeAddress implements InlineContentParser {

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (Character.isLetterOrDigit(scanner.peekPreviousCodePoint())) {
      return ParsedInline.none();
    }
    Position start = scanner.position();
    if (!scanner.next("http://") && !scanner.next("https://")) {
      return ParsedInline.none();
    }
    while (scanner.hasNext() && isInAddress(scanner.peek())) {
      scanner.next();
    }
    String address = scanner.getSource(start, scanner.position()).getContent();
    return ParsedInline.of(new Text(address), scanner.position());
  }

  private static boolean isInAddress(char c) {
    return !Character.isWhitespace(c) && "<>[]()\"'`*|\\&".indexOf(c) < 0;
  }

  /** Makes one for each {@code h}. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('h');
    }

    @Override
    public InlineContentParser create() {
      return new WholeAddress();
    }
  }
}
