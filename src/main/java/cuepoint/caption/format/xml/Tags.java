package cuepoint.caption.format.xml;

import cuepoint.caption.cue.Entity;
import cuepoint.caption.cue.SpokenRow;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cursor over the tags, texts and comments of a file that is not trusted and perhaps not
 * well-formed. It reads as browsers do: an ampersand or {@code <} that begins nothing is text. A
 * document type declares nothing, and nothing is fetched.
 */
final class Tags {
  /** Text is passed on in pieces, divided at spaces if possible. */
  private static final int PIECE = 1 << 12;

  private static final int LONGEST_PIECE = 1 << 16;
  private static final int LONGEST_TIME = 16;
  private static final Pattern TIME = Pattern.compile("<((?:\\d\\d?:)?\\d\\d:\\d\\d[.,]\\d{2,3})>");
  private static final String COMMENT = "<!--";
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private final Characters in;
  private final TagReader tags;
  private Optional<Tag> tag = Optional.empty();
  private String text = "";
  private String comment = "";
  private int line = 1;
  private int malformed;
  private boolean inCdata;

  Tags(Reader reader) {
    in = new Characters(reader);
    tags = new TagReader(in);
  }

  /** Moves to the next tag, text or comment; false at the end of the file. */
  boolean next() throws IOException {
    tag = Optional.empty();
    text = "";
    comment = "";
    while (text.isEmpty() && tag.isEmpty() && comment.isEmpty()) {
      if (in.isAtEnd()) {
        return false;
      }
      line = in.line();
      read();
    }
    return true;
  }

  Optional<Tag> tag() {
    return tag;
  }

  /** The text here; empty where there is none. */
  String text() {
    return text;
  }

  /** The comment here; empty where there is none. */
  String comment() {
    return comment;
  }

  /** The line where it begins, from 1. */
  int line() {
    return line;
  }

  /** How many characters, since the last call, were text that well-formed text does not have. */
  int takeMalformed() {
    int count = malformed;
    malformed = 0;
    return count;
  }

  private void read() throws IOException {
    if (inCdata) {
      readCdata();
    } else if (in.peek() != '<') {
      readText();
    } else if (in.isAt(COMMENT)) {
      in.skipPast(COMMENT);
      comment = comment("-->");
    } else if (in.isAt(CDATA)) {
      in.skipPast(CDATA);
      inCdata = true;
    } else if (in.second() == '!') {
      skipDeclaration();
    } else if (in.second() == '?') {
      in.skipPast(">");
    } else {
      readTag();
    }
  }

  private void readTag() throws IOException {
    char second = in.second();
    Optional<String> time = Character.isDigit(second) ? time() : Optional.empty();
    if (time.isPresent()) {
      in.skipPast(">");
      tag = Optional.of(new Tag(Tag.TIME, Map.of(Tag.TIME, time.get()), true, true));
      malformed++;
    } else if (Character.isLetter(second) || second == '_' || second == '/') {
      tag = tags.next();
      text = tag.isEmpty() ? tags.text() : "";
      malformed += tags.isComplete() ? 0 : 1;
    } else {
      text = String.valueOf(in.next());
      malformed++;
    }
  }

  /** The time in a tag of WebVTT, {@code <00:00:01.000>}, as some tools write it everywhere. */
  private Optional<String> time() throws IOException {
    Matcher time = TIME.matcher(in.ahead(LONGEST_TIME));
    return time.lookingAt() ? Optional.of(time.group(1)) : Optional.empty();
  }

  private void readText() throws IOException {
    StringBuilder piece = new StringBuilder();
    while (in.peek() != '<' && !in.isAtEnd() && !isLong(piece)) {
      piece.append(in.next());
    }
    text = withoutReferences(piece);
  }

  private void readCdata() throws IOException {
    StringBuilder piece = new StringBuilder();
    inCdata = !in.isAt(CDATA_END) && !in.isAtEnd();
    while (inCdata && !isLong(piece)) {
      piece.append(in.next());
      inCdata = !in.isAt(CDATA_END) && !in.isAtEnd();
    }
    if (!inCdata) {
      in.skipPast(CDATA_END);
    }
    text = piece.toString();
  }

  private boolean isLong(StringBuilder piece) throws IOException {
    return piece.length() >= LONGEST_PIECE || (piece.length() >= PIECE && in.peek() <= ' ');
  }

  private String withoutReferences(StringBuilder piece) {
    if (piece.indexOf("&") < 0) {
      return piece.toString();
    }
    String raw = piece.toString();
    StringBuilder read = new StringBuilder(raw.length());
    int from = 0;
    for (int at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', from)) {
      Entity entity = Entity.at(raw, at);
      malformed += entity.end() == at + 1 ? 1 : 0;
      read.append(raw, from, at).append(entity.characters());
      from = entity.end();
    }
    return read.append(raw, from, raw.length()).toString();
  }

  /** A comment that has no end may not fill the memory. */
  private String comment(String end) throws IOException {
    StringBuilder inside = new StringBuilder();
    while (!in.isAt(end) && !in.isAtEnd()) {
      char c = in.next();
      if (inside.length() < SpokenRow.MAX_LENGTH) {
        inside.append(c);
      }
    }
    in.skipPast(end);
    return inside.toString();
  }

  private void skipDeclaration() throws IOException {
    int brackets = 0;
    char c = in.next();
    while (!in.isAtEnd() && (c != '>' || brackets > 0)) {
      c = in.next();
      brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
    }
  }
}
