package cuepoint.relation;

import cuepoint.talk.Chapter;
import java.util.List;

/**
 * What the page of a talk shows of other talks, and of its own parts.
 *
 * @param related talks, the nearest first
 * @param elsewhere what is said elsewhere too, in the order of the talk
 * @param chapters proposed ones
 */
public record TalkRelations(
    List<RelatedTalk> related, List<Elsewhere> elsewhere, List<Chapter> chapters) {
  /** Of a talk that is compared with none. */
  public static final TalkRelations NONE = new TalkRelations(List.of(), List.of(), List.of());

  private static final int SHOWN = 4;

  public TalkRelations {
    related = List.copyOf(related);
    elsewhere = List.copyOf(elsewhere);
    chapters = List.copyOf(chapters);
  }

  /**
   * Those of a talk.
   *
   * @param talk {@code EVENT/STEM}
   */
  public static TalkRelations of(Relations relations, String talk) {
    return new TalkRelations(
        relations.related(talk, SHOWN).found(),
        relations.elsewhere(talk).found(),
        relations.chapters(talk).found());
  }
}
