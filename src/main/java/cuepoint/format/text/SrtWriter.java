package cuepoint.format.text;

import cuepoint.format.Timecode;
import cuepoint.talk.Cue;
import cuepoint.talk.Transcript;
import java.util.List;
import java.util.Optional;

/** Writes SubRip ({@code .srt}). Cues without times are left out. */
public final class SrtWriter {
  private SrtWriter() {}

  /** The speaker is named, {@code Name: text}, whenever another one begins. */
  public static String of(Transcript transcript) {
    List<Cue> cues = transcript.cues().stream().filter(Cue::timed).toList();
    StringBuilder srt = new StringBuilder();
    Optional<String> speaker = Optional.empty();
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      srt.append(i == 0 ? "" : "\n").append(i + 1).append('\n');
      srt.append(Timecode.full(cue.startMillis(), ','))
          .append(" --> ")
          .append(Timecode.full(cue.endMillis(), ','))
          .append('\n');
      if (!cue.speaker().equals(speaker)) {
        cue.speaker().ifPresent(name -> srt.append(name).append(": "));
        speaker = cue.speaker();
      }
      srt.append(cue.text()).append('\n');
    }
    return srt.toString();
  }
}
