package cuepoint.format;

import cuepoint.talk.Talk;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The line below a talk's title. */
public final class AboutTalk {
  private AboutTalk() {}

  /** Who gave it, where, when, and how long it is: as far as they are known. */
  public static List<String> of(Talk talk) {
    return Stream.of(
            String.join(", ", talk.speakers()),
            talk.event().name(),
            talk.recorded().map(LocalDate::toString).orElse(""),
            talk.durationMillis().map(Timecode::length).orElse(""))
        .filter(part -> !part.isBlank())
        .toList();
  }
}
