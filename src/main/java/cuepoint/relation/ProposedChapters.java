package cuepoint.relation;

import cuepoint.search.Analysis;
import cuepoint.talk.Chapter;
import cuepoint.talk.Cue;
import cuepoint.talk.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Chapters for a talk that nobody has divided. */
public final class ProposedChapters {
  /** Passages begin with some words of the one before: a sentence that begins so soon is taken. */
  private static final long SOON_MILLIS = 15_000;

  private static final String ENDS = ".?!…。？！";

  private ProposedChapters() {}

  /**
   * Two or more chapters in time order, or none.
   *
   * @param passages of the transcript
   * @param startMillis when each of them begins, in ms, ascending
   * @param analysis of the engine that keeps the talks
   */
  public static List<Chapter> of(
      Transcript transcript, PassageSet passages, long[] startMillis, Analysis analysis) {
    List<Cue> cues = transcript.cues().stream().filter(Cue::timed).toList();
    if (cues.isEmpty() || passages.size() == 0) {
      return List.of();
    }
    List<Long> starts = starts(cues, passages, startMillis);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      long end = i + 1 < starts.size() ? starts.get(i + 1) : Long.MAX_VALUE;
      parts.add(text(cues, starts.get(i), end));
    }
    if (parts.size() < 2 || parts.stream().anyMatch(String::isBlank)) {
      return List.of();
    }
    List<String> titles = ChapterTitles.of(transcript, parts, analysis);
    List<Chapter> chapters = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (i == 0 || !titles.get(i).equals(titles.get(i - 1))) { // else it goes on with the same
        chapters.add(new Chapter(starts.get(i), titles.get(i)));
      }
    }
    return chapters.size() < 2 ? List.of() : chapters;
  }

  /**
   * When they begin, in ms.
   *
   * @param cues with times, in time order, not empty
   */
  public static List<Long> starts(List<Cue> cues, PassageSet passages, long[] startMillis) {
    List<Long> starts = new ArrayList<>(List.of(cues.getFirst().startMillis()));
    for (int passage : Valleys.of(passages, startMillis, cues.getLast().endMillis())) {
      starts.add(sentence(cues, startMillis[passage]));
    }
    return starts;
  }

  /** When the first sentence begins that begins with a cue soon after a time; else that time. */
  private static long sentence(List<Cue> cues, long millis) {
    for (int i = 1; i < cues.size(); i++) {
      long start = cues.get(i).startMillis();
      if (start > millis + SOON_MILLIS) {
        break;
      }
      String before = cues.get(i - 1).text();
      if (start >= millis && ENDS.indexOf(before.charAt(before.length() - 1)) >= 0) {
        return start;
      }
    }
    return millis;
  }

  private static String text(List<Cue> cues, long start, long end) {
    return cues.stream()
        .filter(cue -> cue.startMillis() >= start && cue.startMillis() < end)
        .map(Cue::text)
        .collect(Collectors.joining(" "));
  }
}
