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
    new JsonElements("events", (event, line) -> event(event, cues), (name, value) -> {})
        .read(text.stream(), out);
    cues.end();
  }

  private static void event(JsonNode event, TimedPieces cues) {
    JsonNode segments = event.path("segs");
    if (!event.path("tStartMs").isNumber() || isBlank(segments)) {
      return;
    }
    long start = Math.max(0, event.path("tStartMs").asLong());
    cues.begin(start, event.path("dDurationMs").asLong());
    for (JsonNode segment : segments) {
      JsonNode offset = segment.path("tOffsetMs");
      cues.add(
          segment.path("utf8").asText(),
          offset.isNumber() ? start + Math.max(0, offset.asLong()) : Timestamps.NONE);
    }
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
