package cuepoint.caption.format.ttml;

import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.CueRows;
import cuepoint.caption.format.xml.Xml;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one paragraph. It is one cue, in which spans with a begin are timed words; except that a
 * span with an end is a cue of its own if the paragraph has no times, or if a row begins with it.
 * Apple's podcasts tell words by {@code podcasts:unit="word"}, without spaces between them.
 */
final class Paragraph {
  private static final Set<String> NOT_SPOKEN =
      Set.of("metadata", "desc", "title", "copyright", "agent", "data", "image", "audio", "rt");

  private final Xml xml;
  private final Head head;
  private final TtmlCues cues;
  private final int line;
  private final ContentElement paragraph;
  private final Deque<ContentElement> open = new ArrayDeque<>();

  /** The paragraph, or the span whose times the cue has. */
  private ContentElement shown;

  private CueRows rows = new CueRows(Timestamps.NONE);
  private long end;
  private long word = Timestamps.NONE;

  /** Whether the text before is of a timed span. */
  private boolean afterSpan;

  /** Whether that span has a space in it. */
  private boolean afterPhrase;

  /** A paragraph that starts here. */
  Paragraph(Xml xml, ContentElement paragraph, Head head, TtmlCues cues) {
    this.xml = xml;
    this.head = head;
    this.cues = cues;
    this.line = xml.line();
    this.paragraph = paragraph;
    this.shown = paragraph;
    open.push(paragraph);
    begin(paragraph);
  }

  void read() throws IOException {
    while (xml.next() && !xml.ends("p")) {
      if (xml.starts("span") && !head.rubies().isAnnotation(xml)) {
        beginSpan();
      } else if (xml.ends("span")) {
        endSpan();
      } else if (xml.starts("br")) {
        breakRow();
      } else if (xml.starts("span") || (xml.starts() && NOT_SPOKEN.contains(xml.name()))) {
        xml.skip();
      } else if (!xml.text().isEmpty()) {
        add(xml.text());
      }
    }
    pass();
  }

  /**
   * Adds text. Timed spans that touch are syllables of a word, unless one of them is a phrase, with
   * a space in it.
   */
  private void add(String text) {
    Optional<String> speaker = head.agents().speaker(open.element().agents());
    boolean begins = word != Timestamps.NONE;
    boolean isPhrase = text.strip().chars().anyMatch(Character::isWhitespace);
    if (begins && afterSpan && (afterPhrase || isPhrase)) {
      rows.add(" ", Timestamps.NONE, speaker);
    }
    rows.add(text, word, speaker);
    word = text.isBlank() ? word : Timestamps.NONE;
    afterSpan = open.element() != paragraph && open.element().time().own();
    afterPhrase = afterSpan && (isPhrase || (afterPhrase && !begins));
  }

  private void beginSpan() {
    ContentElement outer = open.element();
    ContentElement span = outer.child(xml, head.timing().of(xml, outer));
    open.push(span);
    boolean isWord = xml.attribute("unit").filter("word"::equals).isPresent();
    if (isWord) {
      rows.add(" ", Timestamps.NONE, head.agents().speaker(span.agents()));
    }
    ActiveInterval time = span.time();
    if (!time.own() || !time.known()) {
      return;
    }
    if (time.ends() && !isWord && (rows.isRowBlank() || !paragraph.time().own())) {
      pass();
      begin(span);
    } else {
      word = time.begin();
      end = shown == paragraph ? end : Math.max(end, time.cueEnd());
    }
  }

  private void endSpan() {
    ContentElement span = open.pop();
    open.element().ended(span);
    word = Timestamps.NONE;
    if (span == shown && !paragraph.time().own()) {
      pass();
      begin(paragraph);
    }
  }

  private void breakRow() {
    if (open.contains(shown)) {
      rows.breakRow();
    } else {
      pass();
      begin(paragraph);
    }
  }

  private void begin(ContentElement element) {
    shown = element;
    end = element.time().cueEnd();
    rows = new CueRows(element.time().usable() ? element.time().begin() : Timestamps.NONE);
    word = Timestamps.NONE;
  }

  private void pass() {
    long start = rows.startMillis();
    long ends = shown.time().usable() ? end : start;
    cues.add(new RawCue(start, ends, rows.rows(), line), paragraph.language(), line);
  }
}
