package cuepoint.caption.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.format.TimedPieces;
import cuepoint.caption.text.CaptionText;
import java.io.IOException;

/**
 * YouTube's json3: {@code events[]} with {@code tStartMs} and {@code dDurationMs}, their words as
 * {@code segs[]} with {@code utf8} and, relative to the event, {@code tOffsetMs}. An event without
 * segs is a window; one with {@code aAppend} is a line break. Built from samples.
 */
public final class Json3 implements CaptionFormat {
  @Override
  public String name() {
    return "json3";
  }

  @Override
  public boolean matches(String head) {
    return head.startsWith("{") && head.contains("\"events\"") && head.contains("\"tStartMs\"");
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    TimedPieces cues = new TimedPieces(out);
    new JsonElements(
            "events", (event, speaker, line) -> event(event, line, cues, out), (name, value) -> {})
        .read(text.stream(), out);
    cues.end();
  }

  private static void event(JsonNode event, int line, TimedPieces cues, Cleaning out) {
    JsonNode segments = event.path("segs");
    if (isBlank(segments)) {
      return;
    }
    long start = millis(event.path("tStartMs"));
    if (start < 0) {
      out.problem(line, "a text without a time, expected tStartMs in ms");
    }
    cues.begin(start, event.path("dDurationMs").asLong());
    for (JsonNode segment : segments) {
      JsonNode offset = segment.path("tOffsetMs");
      cues.add(
          segment.path("utf8").asText(),
          offset.isNumber() ? start + Math.max(0, offset.asLong()) : Timestamps.NONE);
    }
  }

  /** {@link Timestamps#NONE} if it is no time. */
  private static long millis(JsonNode time) {
    boolean known = time.isNumber() && Double.isFinite(time.asDouble()) && time.asLong() >= 0;
    return known ? time.asLong() : Timestamps.NONE;
  }

  private static boolean isBlank(JsonNode segments) {
    for (JsonNode segment : segments) {
      if (!segment.path("utf8").asText().isBlank()) {
        return false;
      }
    }
    return true;
  }
}
