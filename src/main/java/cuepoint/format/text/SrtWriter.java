package cuepoint.format.text;

import cuepoint.format.Timecode;
import cuepoint.talk.Cue;
import cuepoint.talk.Transcript;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes SubRip ({@code .srt}). Cues without times are left out. SubRip cannot escape what players
 * take for markup, so there a zero-width space is put into the text: it is shown as it is.
 */
public final class SrtWriter {
  /** After a tag's, a reference's and a code's first character, and in an arrow. */
  private static final Pattern IN_MARKUP =
      Pattern.compile(
          "(?<=<)(?=\\s*/?\\s*\\w|/)|(?<=&)(?=#?\\w)|(?<=\\{)(?=\\\\|\\w:)"
              + "|(?<=\\\\)(?=[Nnh])|(?<=--)(?=>)");

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
        cue.speaker().ifPresent(name -> srt.append(shown(name)).append(": "));
        speaker = cue.speaker();
      }
      srt.append(shown(cue.text())).append('\n');
    }
    return srt.toString();
  }

  private static String shown(String text) {
    return IN_MARKUP.matcher(text).replaceAll("\u200B");
  }
}
