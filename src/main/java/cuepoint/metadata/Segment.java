package cuepoint.metadata;

/**
 * One of several talks in a recording.
 *
 * @param number its place among them, from 1
 * @param name what its id ends with, made of its title; no other segment has it
 * @param metadata what is known of it alone; it has a start
 */
public record Segment(int number, String name, TalkMetadata metadata) {

  public Segment {
    if (number < 1 || name.isBlank() || metadata.startMillis().isEmpty()) {
      throw new IllegalArgumentException("segment " + number + " '" + name + "'");
    }
  }

  /**
   * What is known of it, completed from its recording.
   *
   * @param whole what is known of the recording
   * @param title what the recording is called
   */
  public TalkMetadata in(TalkMetadata whole, String title) {
    return metadata.inRecording(whole, title + " (" + number + ")");
  }
}
