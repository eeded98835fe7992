package cuepoint.page.talk;

import cuepoint.search.Place;
import cuepoint.talk.Chapter;
import cuepoint.talk.Cue;
import cuepoint.talk.Precision;
import cuepoint.talk.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A talk from its beginning to its end, with marks where the query is said.
 *
 * @param startMillis where in its recording it begins, in ms
 * @param lengthMillis how long it is, in ms; 0 if that is not known, so that nothing can be drawn
 * @param marks where the query is said, in time order
 * @param chapters where its chapters begin, except for the first, in per cent of its length
 */
public record TalkTimeline(
    long startMillis, long lengthMillis, List<Mark> marks, List<String> chapters) {
  /** More could not be distinguished. The page's script uses the same number. */
  private static final int MARKS = 200;

  private static final long SECOND_MILLIS = 1000;

  public TalkTimeline {
    marks = List.copyOf(marks);
    chapters = List.copyOf(chapters);
  }

  /**
   * A place in the talk.
   *
   * @param percent how far into the talk it is
   * @param millis when it is said
   * @param anchor of the cue in the page
   * @param text what the cue says
   */
  public record Mark(String percent, long millis, String anchor, String text) {}

  static TalkTimeline of(TalkPage page) {
    long begin = page.talk().extent().startMillis();
    long length = length(page, begin);
    List<Mark> marks =
        page.transcript().map(shown -> marks(page, shown, begin, length)).orElse(List.of());
    List<String> chapters =
        page.chapters().stream()
            .map(Chapter::startMillis)
            .map(start -> start - begin)
            .filter(start -> start > 0 && start < length)
            .map(start -> percent(start, length))
            .toList();
    return new TalkTimeline(begin, length, marks, chapters);
  }

  private static long length(TalkPage page, long begin) {
    long known = page.talk().durationMillis().orElse(0L);
    long said =
        page.transcript().map(Transcript::cues).orElse(List.of()).stream()
            .mapToLong(Cue::endMillis)
            .max()
            .orElse(0);
    return Math.max(0, Math.max(known, said - begin));
  }

  private static List<Mark> marks(TalkPage page, Transcript shown, long begin, long length) {
    long apart = Math.max(SECOND_MILLIS, length / MARKS);
    List<Mark> marks = new ArrayList<>();
    for (Place place : page.places()) {
      long millis = place.time().millis();
      boolean distinct = marks.isEmpty() || millis - marks.getLast().millis() >= apart;
      if (distinct && place.time().precision() != Precision.TALK && length > 0) {
        Cue cue = shown.cues().get(place.cue());
        marks.add(
            new Mark(
                percent(millis - begin, length),
                millis,
                TranscriptLine.anchor(shown.language(), cue.startMillis()),
                cue.text()));
      }
    }
    return marks;
  }

  private static String percent(long millis, long length) {
    return String.format(Locale.ROOT, "%.3f%%", 100.0 * Math.clamp(millis, 0, length) / length);
  }
}
