package cuepoint.video;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import cuepoint.Vectors;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times in addresses, as {@link Offset} and the script of a talk's page read them. */
class OffsetVectorsTest {
  private static final List<String> TEXTS =
      List.of(
          "0",
          "90",
          "90s",
          "90.5",
          "72.056",
          "1m12s",
          "2m",
          "1h2m3s",
          "1h3s",
          "99999h",
          "12:34",
          "1:02:03",
          "1:02:03.5",
          "0:90",
          "100:00",
          "",
          " 90",
          "90 ",
          "-3",
          "soon",
          "1m2h",
          "s",
          "1:2:3:4",
          ":30",
          "1e3",
          "1.",
          "1.1234567",
          "999999999",
          "٣",
          "90m90s",
          "0.0004");

  @Test
  void timesAreReadAsByTheScript() throws IOException {
    ArrayNode cases = JsonNodeFactory.instance.arrayNode();
    for (String text : TEXTS) {
      cases.addObject().put("text", text).put("millis", Offset.millis(text).orElse(null));
    }
    Vectors.check("times", cases);
  }
}
