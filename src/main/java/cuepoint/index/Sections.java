package cuepoint.index;

import cuepoint.index.PassageSplitter.Span;
import cuepoint.talk.Chapter;
import cuepoint.talk.Cue;
import java.util.ArrayList;
import java.util.List;

/** The parts of a transcript between long silences and within chapters. */
final class Sections {
  /** Who speaks again after so long, in ms, speaks of something else. */
  static final long SILENCE_MILLIS = 15_000;

  private final List<Chapter> chapters;
  private int chapter;
  private long heardMillis = Long.MAX_VALUE;

  private Sections(List<Chapter> chapters) {
    this.chapters = chapters;
  }

  /**
   * The sections of a transcript, in order; each cue is in one.
   *
   * @param cues in time order
   * @param chapters in time order
   */
  static List<Span> of(List<Cue> cues, List<Chapter> chapters) {
    Sections sections = new Sections(chapters);
    List<Span> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < cues.size(); i++) {
      if (sections.beginsWith(cues.get(i)) && i > start) {
        found.add(new Span(start, i));
        start = i;
      }
    }
    if (start < cues.size()) {
      found.add(new Span(start, cues.size()));
    }
    return found;
  }

  /** A cue without times belongs to what was said before it. */
  private boolean beginsWith(Cue cue) {
    if (!cue.timed()) {
      return false;
    }
    boolean silence = cue.startMillis() - heardMillis > SILENCE_MILLIS;
    heardMillis = Math.max(heardMillis == Long.MAX_VALUE ? 0 : heardMillis, cue.endMillis());
    return isOfNextChapter(cue) || silence;
  }

  /** Chapters begin at whole seconds, within a cue: most of it says which it belongs to. */
  private boolean isOfNextChapter(Cue cue) {
    long middle = (cue.startMillis() + cue.endMillis()) / 2;
    int before = chapter;
    while (chapter < chapters.size() && chapters.get(chapter).startMillis() <= middle) {
      chapter++;
    }
    return chapter > before;
  }
}
