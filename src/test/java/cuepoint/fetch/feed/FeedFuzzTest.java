package cuepoint.fetch.feed;

import com.code_intelligence.jazzer.junit.FuzzTest;
import cuepoint.fetch.source.FetchException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/**
 * The reader of feeds survives anything. {@code mvn verify} runs the inputs that were kept; {@code
 * JAZZER_FUZZ=1 mvn test -Dtest=FeedFuzzTest} looks for new ones.
 */
class FeedFuzzTest {

  @FuzzTest(maxDuration = "10m")
  void feed(byte[] rest) throws IOException {
    String feed =
        "<rss><channel><title>a</title><item><title>b</title><enclosure url=\"c.mp3\"/>"
            + new String(rest, StandardCharsets.ISO_8859_1);
    FeedReader.isFeed(new String(rest, StandardCharsets.ISO_8859_1));
    try {
      if (FeedReader.read(new StringReader(feed)).episodes().isEmpty()) {
        throw new AssertionError("the episode is lost");
      }
    } catch (FetchException e) {
      // too large, and said
    }
  }
}
