package cuepoint.page.listing;

import cuepoint.talk.Talk;
import java.util.List;

/**
 * Who gave talks.
 *
 * @param name as most talks spell it
 * @param talks in the order of the list that they come from; at least one
 */
public record Speaker(String name, List<Talk> talks) {
  public Speaker {
    talks = List.copyOf(talks);
    if (talks.isEmpty()) {
      throw new IllegalArgumentException(name + " without a talk");
    }
  }
}
