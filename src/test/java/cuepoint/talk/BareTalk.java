package cuepoint.talk;

import java.util.List;
import java.util.Optional;

/** A talk of which hardly anything is known. */
public final class BareTalk {
  private BareTalk() {}

  /**
   * A talk without a day, speakers, captions or a video.
   *
   * @param id whose event is called by the part before the slash
   */
  public static Talk of(String id, String title, String language) {
    return of(id, title, language, Optional.empty());
  }

  /** Such a talk, of which the length may be known, in ms. */
  public static Talk of(String id, String title, String language, Optional<Long> durationMillis) {
    return new Talk(
        id,
        Event.named(id.substring(0, id.indexOf('/'))),
        title,
        List.of(),
        "",
        Optional.empty(),
        language,
        durationMillis,
        Extent.WHOLE,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
