package cuepoint.caption.cue;

import cuepoint.talk.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cursor over the lines of one cue: removes their tags and keeps the speakers and word times in
 * them (WebVTT, section 6.4: cue text tokenizer).
 *
 * <p>{@code and<00:00:05.200><c> then</c>} is two words, the first spoken when the cue starts.
 */
public final class Markup {
  private static final Pattern CUT_SHORT = Pattern.compile("<(/?[a-zA-Z][\\w.]*|/|\\d+:[\\d:.]*)");

  private static final char ZERO_WIDTH_SPACE = '\u200B';

  private final long cueStart;
  private Optional<String> speaker = Optional.empty();
  private Optional<String> rowSpeaker = Optional.empty();
  private boolean automatic;

  private final StringBuilder text = new StringBuilder(80);
  private final HighlightFinder highlights = new HighlightFinder();
  private List<Word> words = List.of();
  private long wordMillis;
  private long lastMillis;
  private boolean spaceBefore;

  public Markup(long cueStart) {
    this.cueStart = cueStart;
    this.lastMillis = cueStart;
  }

  /** Whether words were timed as YouTube's speech recognition does: {@code <time><c>}. */
  public boolean automatic() {
    return automatic;
  }

  /** Reads the next line of the cue. */
  public Row row(String line) {
    begin();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '<') {
        at = tag(line, at);
      } else if (c == '&') {
        at = entity(line, at);
      } else {
        character(c);
        at++;
      }
    }
    Highlight highlight = words.isEmpty() ? highlights.in(text) : Highlight.NONE;
    return new Row(text.toString(), words, rowSpeaker, highlight);
  }

  private void begin() {
    text.setLength(0);
    highlights.begin();
    words = List.of();
    rowSpeaker = Optional.empty();
    wordMillis = Timestamps.NONE;
    spaceBefore = false;
  }

  private void character(char c) {
    if (c <= ' ' || (c >= '\u0080' && (c == '\u00A0' || Character.isWhitespace(c)))) {
      spaceBefore = !text.isEmpty();
    } else if (c != ZERO_WIDTH_SPACE) {
      spoken(c);
    }
  }

  private void spoken(char c) {
    if (text.isEmpty()) {
      rowSpeaker = speaker;
    }
    if (spaceBefore) {
      text.append(' ');
      spaceBefore = false;
    }
    if (wordMillis != Timestamps.NONE) {
      words.add(new Word(text.length(), wordMillis));
      wordMillis = Timestamps.NONE;
    }
    text.append(c);
  }

  private int entity(String line, int at) {
    Entity entity = Entity.at(line, at);
    entity.characters().chars().forEach(c -> character((char) c));
    return entity.end();
  }

  /** Reads the tag at a {@code <}, or only that character if no tag begins there. */
  private int tag(String line, int at) {
    int close = line.indexOf('>', at);
    if (close < 0) {
      return unclosed(line, at);
    }
    char first = line.charAt(at + 1);
    if (first >= '0' && first <= '9') {
      time(line, at, close);
    } else if (first == 'v') {
      voice(line.substring(at + 2, close));
    } else if (line.startsWith("/v>", at + 1)) {
      speaker = Optional.empty();
    } else if (!Character.isLetter(first) && first != '/' && first != '>') {
      character('<');
      return at + 1;
    } else if (wordMillis == Timestamps.NONE) {
      highlights.tag(line, at, close, text.length());
    }
    return close + 1;
  }

  /** A tag that is cut off by the end of the line is left out; any other text is kept. */
  private int unclosed(String line, int at) {
    if (CUT_SHORT.matcher(line).region(at, line.length()).matches()) {
      return line.length();
    }
    character('<');
    return at + 1;
  }

  private void time(String line, int at, int close) {
    long millis = Timestamps.inside(line, at + 1);
    if (millis < lastMillis) {
      return;
    }
    if (words.isEmpty()) {
      words = new ArrayList<>(12);
      if (!text.isEmpty()) {
        words.add(new Word(0, cueStart));
      }
    }
    wordMillis = millis;
    lastMillis = millis;
    automatic |= line.startsWith("<c", close + 1);
  }

  /** {@code <v.class Name>}: the name is what follows the first space. */
  private void voice(String annotation) {
    int space = annotation.indexOf(' ');
    if (space >= 0 && (space == 0 || annotation.charAt(0) == '.')) {
      speaker = Optional.of(annotation.substring(space + 1).strip()).filter(n -> !n.isEmpty());
    }
  }
}
