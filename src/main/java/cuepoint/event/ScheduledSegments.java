package cuepoint.event;

import cuepoint.file.ProblemSink;
import cuepoint.file.RegularFile;
import cuepoint.metadata.Segment;
import cuepoint.metadata.Segments;
import cuepoint.metadata.TalkMetadata;
import cuepoint.video.Video;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The talks that schedules find in recordings with several: two or more with one video, and where
 * in it each begins, as RubyEvents has them.
 */
public final class ScheduledSegments {
  /** What a schedule with such talks has, so that the others need not be read. */
  private static final Pattern STARTS =
      Pattern.compile("\\bstart_cue\\b|\\bstart\"?\\s*:\\s*\\d{1,6}(?:\\.\\d+)?\\s*[,}\\r\\n]");

  private final Map<String, List<TalkMetadata>> byVideo = new HashMap<>();

  /**
   * Reads the files that describe an event.
   *
   * @param files schedules, and others that are not read
   */
  public ScheduledSegments(List<Path> files) {
    files.stream()
        .filter(file -> !EventMetadata.isNamed(file) && hasStarts(file))
        .flatMap(file -> Schedule.read(file, ProblemSink.NONE).entries().stream())
        .filter(ScheduleEntry::isSegment)
        .map(ScheduleEntry::metadata)
        .forEach(this::add);
    byVideo.values().removeIf(talks -> talks.size() == 1);
  }

  private static boolean hasStarts(Path file) {
    try {
      return STARTS.matcher(RegularFile.text(file)).find();
    } catch (IOException e) {
      return false;
    }
  }

  private void add(TalkMetadata talk) {
    talk.videos().stream()
        .flatMap(address -> key(address).stream())
        .findFirst()
        .ifPresent(video -> byVideo.computeIfAbsent(video, one -> new ArrayList<>()).add(talk));
  }

  /** The recording behind an address, wherever in it the address begins. */
  private static Optional<String> key(String address) {
    return Video.of(address, "").map(Video::key);
  }

  /** Whether no recording is known to have several talks. */
  public boolean isEmpty() {
    return byVideo.isEmpty();
  }

  /**
   * The segments of a recording, by their start.
   *
   * @param videos where it can be watched
   */
  public List<Segment> of(Stream<String> videos) {
    return videos
        .flatMap(address -> key(address).stream())
        .flatMap(video -> Stream.ofNullable(byVideo.get(video)))
        .findFirst()
        .map(Segments::inOrder)
        .orElse(List.of());
  }
}
