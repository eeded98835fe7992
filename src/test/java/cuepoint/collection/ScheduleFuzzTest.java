package cuepoint.collection;

import static cuepoint.collection.FolderFixture.vtt;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/**
 * The readers of metadata and schedules survive anything, and no talk is lost. {@code mvn verify}
 * runs the inputs that were kept; {@code JAZZER_FUZZ=1 mvn test -Dtest=ScheduleFuzzTest#METHOD}
 * looks for new ones.
 */
class ScheduleFuzzTest {
  @TempDir Path folder;

  @FuzzTest(maxDuration = "10m")
  void talk(byte[] rest) throws IOException {
    read("4711.json", "{\"title\":\"a\",\"speakers\":", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void json(byte[] rest) throws IOException {
    read("list.json", "[{\"title\":\"a\",\"id\":4711,\"speakers\":[],", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void yaml(byte[] rest) throws IOException {
    read("videos.yml", "- title: a\n  id: 4711\n  speakers:\n  - b\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void xml(byte[] rest) throws IOException {
    read("schedule.xml", "<schedule><day date=\"2024-06-01\"><event id=\"4711\">", rest);
  }

  private void read(String name, String head, byte[] rest) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.write(head.getBytes(StandardCharsets.UTF_8));
    content.write(rest);
    FolderFixture files = new FolderFixture(folder);
    files.write("conf/4711.vtt", vtt("hello"));
    Files.write(files.write("conf/" + name, ""), content.toByteArray());
    Collection collection = Collection.open(folder);
    boolean found =
        collection.talks().stream()
            .map(talk -> collection.read(talk).recording().orElseThrow())
            .anyMatch(recording -> !recording.transcripts().isEmpty());
    if (!found) {
      throw new AssertionError("the talk is lost");
    }
  }
}
