package cuepoint.reel;

import cuepoint.talk.Talk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Pieces of talks that are played one after another.
 *
 * @param clips in the order in which they are played, at most {@link #MAX_CLIPS}
 * @param leftOut what was asked for and is not among them, in the order in which it was
 */
public record Reel(List<Clip> clips, List<LeftOut> leftOut) {
  /** More than anyone listens to: some two hours. */
  public static final int MAX_CLIPS = 1000;

  /** Nothing to play. */
  public static final Reel EMPTY = new Reel(List.of(), List.of());

  public Reel {
    clips = List.copyOf(clips);
    leftOut = List.copyOf(leftOut);
    if (clips.size() > MAX_CLIPS) {
      throw new IllegalArgumentException("a reel of " + clips.size() + " clips");
    }
  }

  /** How long all clips are together, in ms. */
  public long millis() {
    return clips.stream().mapToLong(Clip::millis).sum();
  }

  /** How many talks its clips are from. */
  public int talks() {
    return (int) clips.stream().map(clip -> clip.talk().id()).distinct().count();
  }

  /**
   * What cannot be a clip.
   *
   * @param asked as it was asked for: the address of a clip, or the id of a talk
   * @param talk which talk it is from, if that is there
   * @param reason why
   */
  public record LeftOut(String asked, Optional<Talk> talk, Reason reason) {}

  /** Why something cannot be a clip. */
  public enum Reason {
    /** It is not of the form that {@link ClipAddress} reads, or too long. */
    UNREADABLE,
    /** The talk is no longer there. */
    NO_TALK,
    /** The talk ends before the clip begins. */
    BEYOND_END,
    /** The captions of the talk have no times. */
    UNTIMED,
    /** It would be one more than {@link #MAX_CLIPS}. */
    TOO_MANY;

    /** The name in JSON: {@code "no-talk"}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
