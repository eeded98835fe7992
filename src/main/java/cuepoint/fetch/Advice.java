package cuepoint.fetch;

import cuepoint.fetch.source.Step;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a cause means, and what to do about it.
 *
 * @param meaning a clause about the talks that have it, without a full stop
 * @param steps sentences, or commands to copy, what helps most first; may be empty
 */
public record Advice(String meaning, List<String> steps) {

  public Advice {
    steps = List.copyOf(steps);
  }

  /**
   * The advice for a reason.
   *
   * @param command what the user can type to fetch the same talks again
   * @param isTooOld whether the yt-dlp that was used is too old to rely on, which is the likeliest
   *     cause of all that sites withhold
   */
  public static Advice of(Reason reason, String command, boolean isTooOld) {
    Stream<String> newer = Stream.of(Step.NEWER).filter(step -> isTooOld && reason.isWithheld());
    return new Advice(
        reason.cause().meaning(),
        Stream.concat(newer, reason.cause().steps().stream())
            .distinct()
            .map(step -> step.replace("%s", command))
            .toList());
  }
}
