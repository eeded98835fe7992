package cuepoint.page.reel;

import cuepoint.format.Timecode;
import cuepoint.format.link.OutsideLink;
import cuepoint.reel.Clip;
import cuepoint.search.Moment;
import cuepoint.search.Snippet;
import java.util.List;
import java.util.Optional;

/**
 * A clip as a line of its page.
 *
 * @param number its place in the reel, from 1
 * @param address by which it can be picked
 * @param start when it begins, for people to read
 * @param end when it ends
 * @param link to the talk's page where it begins
 * @param language BCP 47 tag of what is said
 * @param speaker who says it, where that is known
 * @param said what is said
 * @param kind how its words answer the query
 * @param outside where else it can be watched
 */
public record ReelClip(
    int number,
    String address,
    String start,
    String end,
    String link,
    String language,
    Optional<String> speaker,
    Snippet said,
    Moment.Kind kind,
    Optional<OutsideLink> outside) {
  /** With all that a clip may have, for a script to fill in. */
  static final ReelClip FORM =
      new ReelClip(
          0,
          "",
          "",
          "",
          "",
          "",
          Optional.empty(),
          new Snippet("", List.of()),
          Moment.Kind.GUESS,
          Optional.of(new OutsideLink("", "")));

  static ReelClip of(Clip clip, int number, String link, Optional<OutsideLink> outside) {
    return new ReelClip(
        number,
        clip.address().toString(),
        Timecode.shortest(clip.startMillis()),
        Timecode.shortest(clip.endMillis()),
        link,
        clip.language(),
        clip.speaker(),
        clip.said(),
        clip.kind(),
        outside);
  }

  /** From when to when it is. */
  public String times() {
    return start + "–" + end;
  }

  /** Whether its words are those of the query. */
  public boolean isExact() {
    return kind == Moment.Kind.EXACT;
  }
}
