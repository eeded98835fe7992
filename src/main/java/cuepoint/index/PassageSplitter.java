package cuepoint.index;

import cuepoint.language.Script;
import cuepoint.talk.Chapter;
import cuepoint.talk.Cue;
import cuepoint.talk.Passage;
import cuepoint.talk.Transcript;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a transcript into passages on cue borders. Each passage begins with the last words of the
 * one before it, so that no phrase is lost at a border; but none reaches over the border of two
 * {@link Sections}.
 */
public final class PassageSplitter {
  /** Passages of about 100 words found the most moments; 150 and more found clearly fewer. */
  private static final int WORDS = 100;

  private static final int OVERLAP = 20;

  private PassageSplitter() {}

  /**
   * A transcript, divided.
   *
   * @param cues all that is said, once; long cues are cut
   * @param spans of the passages, in order; none when there are no cues
   */
  public record Division(List<Cue> cues, List<Span> spans) {
    public Division {
      cues = List.copyOf(cues);
      spans = List.copyOf(spans);
    }

    /** The passages, in order. */
    public List<Passage> passages() {
      return spans.stream()
          .map(span -> new Passage(cues.subList(span.start(), span.end())))
          .toList();
    }

    /**
     * The cues of all passages that belong to the section of one: each of them reaches into the
     * next.
     *
     * @param passage its index
     */
    public Span section(int passage) {
      int first = passage;
      while (first > 0 && reachesOn(first - 1)) {
        first--;
      }
      int last = passage;
      while (last < spans.size() - 1 && reachesOn(last)) {
        last++;
      }
      return new Span(spans.get(first).start(), spans.get(last).end());
    }

    private boolean reachesOn(int passage) {
      return spans.get(passage).end() > spans.get(passage + 1).start();
    }
  }

  /**
   * Which cues a passage holds.
   *
   * @param start index of its first cue
   * @param end index of its last cue, exclusive
   */
  public record Span(int start, int end) {
    public Span {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("no passage: cues " + start + " to " + end);
      }
    }
  }

  /**
   * Divides a transcript into passages.
   *
   * @param chapters of its talk, in time order
   */
  public static Division divide(Transcript transcript, List<Chapter> chapters) {
    List<Cue> cues = CuePieces.of(transcript.cues());
    List<Span> spans = new ArrayList<>();
    Sections.of(cues, chapters).forEach(section -> divide(cues, section, spans));
    return new Division(cues, spans);
  }

  private static void divide(List<Cue> cues, Span section, List<Span> spans) {
    int start = section.start();
    int end = start;
    while (end < section.end()) {
      end = forward(cues, start, section.end());
      spans.add(new Span(start, end));
      start = Math.max(start + 1, back(cues, end, section.start()));
    }
  }

  /** The end, exclusive, of the passage that begins at a cue. */
  private static int forward(List<Cue> cues, int start, int last) {
    int words = 0;
    int end = start;
    while (end < last && words < WORDS) {
      words += words(cues.get(end++).text());
    }
    return end;
  }

  /** The cue with which the passage after one that ends here begins. */
  private static int back(List<Cue> cues, int end, int first) {
    int words = 0;
    int start = end;
    while (start > first && words < OVERLAP) {
      words += words(cues.get(--start).text());
    }
    return start;
  }

  /** Where no spaces are written, two characters count as a word. */
  private static int words(String text) {
    int spaces = 0;
    int unspaced = 0;
    for (int i = 0; i < text.length(); i++) {
      spaces += text.charAt(i) == ' ' ? 1 : 0;
      unspaced += Script.isUnspaced(text.charAt(i)) ? 1 : 0;
    }
    return 1 + spaces + unspaced / 2;
  }
}
