package cuepoint.moment;

import cuepoint.talk.WiderPassage;
import java.util.List;

/**
 * A passage that matches, with what is said around it.
 *
 * @param passage with what is said before and after it
 * @param around where the terms of the query are said outside the passage, in no order; those in it
 *     may be among them. Offsets are those of the wider text, positions those of other passages
 */
public record WiderMatch(WiderPassage passage, List<Occurrence> around) {
  public WiderMatch {
    around = List.copyOf(around);
  }
}
