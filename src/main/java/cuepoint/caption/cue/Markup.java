package cuepoint.caption.cue;

import cuepoint.talk.Cue;
import java.util.List;
import java.util.Optional;

/**
 * A cursor over the lines of one cue: removes their {@link Tag}s and codes ({@link
 * SubStationCode}), reads each {@link Entity}, and keeps the speakers and word times in them
 * (WebVTT, section 6.4: cue text tokenizer).
 *
 * <p>{@code and<00:00:05.200><c> then</c>} is two words, the first spoken when the cue starts. The
 * reading of ruby text follows its line, so that a search finds the line as it is spoken, and its
 * reading too.
 */
public final class Markup {
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  /** Longest part of a tag that is cut off by the end of a line, in UTF-16 units. */
  private static final int LONGEST_CUT = 500;

  private final long cueStart;
  private Optional<String> speaker = Optional.empty();
  private Optional<String> rowSpeaker = Optional.empty();
  private boolean automatic;
  private boolean draws;
  private String cut = "";

  private final SpokenRow spoken = new SpokenRow();
  private final Ruby ruby = new Ruby();
  private final HighlightFinder highlights = new HighlightFinder();
  private long lastMillis;
  private int close;

  public Markup(long cueStart) {
    this.cueStart = cueStart;
    this.lastMillis = cueStart;
  }

  /** Whether words were timed as YouTube's speech recognition does: {@code <time><c>}. */
  public boolean automatic() {
    return automatic;
  }

  /** Reads the next line of the cue. */
  public Row row(String displayed) {
    String line = cut.isEmpty() ? displayed : mended(displayed);
    cut = "";
    spoken.clear();
    highlights.begin();
    rowSpeaker = Optional.empty();
    close = -1;
    if (!draws && !ruby.isOpen() && SpokenRow.isPlain(line)) {
      return new Row(line, List.of(), speaker);
    }
    int at = 0;
    while (at < line.length()) {
      at =
          switch (line.charAt(at)) {
            case '<' -> tag(line, at);
            case '{' -> code(line, at);
            case '&' -> entity(line, at);
            case '\\' -> SubStationCode.isSpace(line, at) ? space(at + 2) : character('\\', at);
            default -> character(line.charAt(at), at);
          };
    }
    ruby.addTo(spoken);
    Row row = spoken.row(rowSpeaker, cueStart);
    Highlight highlight = row.wordsTimed() ? Highlight.NONE : highlights.in(row.text());
    return highlight.present() ? row.highlighting(highlight) : row;
  }

  /** The line with the tag that began in the line before, if it ends here. */
  private String mended(String line) {
    int end = line.indexOf('>');
    int next = line.indexOf('<');
    boolean ends = end >= 0 && (next < 0 || next > end) && !line.startsWith(">>", end);
    String whole = cut + ' ' + line;
    return ends && Tag.end(whole, 0, cut.length() + 1 + end) > 0 ? whole : line;
  }

  private int space(int next) {
    spoken.space();
    return next;
  }

  private int character(char c, int at) {
    if (c != ZERO_WIDTH_SPACE && !draws && !ruby.takes(c)) {
      if (spoken.isBlank()) {
        rowSpeaker = speaker;
      }
      spoken.add(c);
    }
    return at + 1;
  }

  private int entity(String line, int at) {
    Entity entity = Entity.at(line, at);
    for (int i = 0; i < entity.characters().length(); i++) {
      character(entity.characters().charAt(i), at);
    }
    return entity.end();
  }

  private int code(String line, int at) {
    int end = SubStationCode.end(line, at, spoken.isBlank());
    if (end == SubStationCode.NONE) {
      return character('{', at);
    }
    draws = SubStationCode.draws(line, at, end, draws);
    return end;
  }

  /** Reads the tag at a {@code <}, or only that character if no tag begins there. */
  private int tag(String line, int at) {
    if (close < at) {
      int next = line.indexOf('>', at);
      close = next < 0 ? line.length() : next;
    }
    int end = Tag.end(line, at, close);
    if (end == Tag.NONE) {
      return character('<', at);
    }
    if (close == line.length()) {
      cut = end - at <= LONGEST_CUT ? line.substring(at) : "";
    } else {
      act(line, at);
    }
    return end;
  }

  private void act(String line, int at) {
    char first = line.charAt(at + 1);
    if (first >= '0' && first <= '9') {
      time(line, at);
    } else if (first == 'v' || first == 'V') {
      voice(line.substring(at + 2, close));
    } else if (line.regionMatches(true, at + 1, "/v>", 0, 3)) {
      speaker = Optional.empty();
    } else if (isBreak(line, at + 1)) {
      spoken.space();
    } else {
      ruby.tag(line, at + 1);
      if (!spoken.wordsTimed()) {
        highlights.tag(line, at, close, spoken.length());
      }
    }
  }

  /** {@code <br>}, {@code < br />}, {@code </br>}. */
  private boolean isBreak(String line, int from) {
    int at = from;
    while (at < close && (line.charAt(at) <= ' ' || line.charAt(at) == '/')) {
      at++;
    }
    return line.regionMatches(true, at, "br", 0, 2);
  }

  private void time(String line, int at) {
    long millis = Timestamps.inside(line, at + 1);
    if (millis >= lastMillis) {
      spoken.next(millis);
      lastMillis = millis;
      automatic |= line.startsWith("<c", close + 1);
    }
  }

  /** {@code <v.class Name>}: the name is what follows the first space or tab. */
  private void voice(String annotation) {
    int space = 0;
    while (space < annotation.length() && annotation.charAt(space) > ' ') {
      space++;
    }
    if (space < annotation.length() && (space == 0 || annotation.charAt(0) == '.')) {
      speaker = Optional.of(name(annotation, space)).filter(name -> !name.isEmpty());
    }
  }

  private static String name(String annotation, int from) {
    SpokenRow name = new SpokenRow();
    name.add(Entity.readIn(annotation.substring(from)));
    return name.row(Optional.empty(), Cue.UNTIMED).text();
  }
}
