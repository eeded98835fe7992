package cuepoint.cli;

import cuepoint.format.Timecode;
import cuepoint.talk.Talk;
import java.time.LocalDate;
import java.util.List;

/** Who gave a talk, where and when, in a line. */
final class TalkLine {
  private TalkLine() {}

  static String of(Talk talk) {
    List<String> parts =
        List.of(
            String.join(", ", talk.speakers()),
            talk.event().name(),
            talk.recorded().map(LocalDate::toString).orElse(""),
            talk.durationSeconds().map(s -> Timecode.shortest((long) (s * 1000))).orElse(""),
            talk.id());
    return String.join(" · ", parts.stream().filter(part -> !part.isBlank()).toList());
  }
}
