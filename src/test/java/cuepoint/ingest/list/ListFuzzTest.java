package cuepoint.ingest.list;

import com.code_intelligence.jazzer.junit.FuzzTest;
import cuepoint.draft.ListingReader;
import cuepoint.ingest.ListingFixture;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lists of talks survive anything, and every talk gets a name of its own. {@code mvn verify} runs
 * the inputs that were kept; {@code JAZZER_FUZZ=1 mvn test -Dtest=ListFuzzTest#METHOD} looks for
 * new ones.
 */
class ListFuzzTest {
  @TempDir Path folder;

  @FuzzTest(maxDuration = "10m")
  void table(byte[] rest) throws IOException {
    read(new TableListing(), "talks.csv", "title,name,date,duration,video\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void tableWithItsHeadings(byte[] all) throws IOException {
    read(new TableListing(), "talks.tsv", "", all);
  }

  @FuzzTest(maxDuration = "10m")
  void list(byte[] rest) throws IOException {
    read(new ScheduleListing(), "list.json", "[{\"title\":\"a\",\"speakers\":[]},", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void plainList(byte[] rest) throws IOException {
    read(new ScheduleListing(), "list.json", "[\"https://youtu.be/aaaaaaaaaaa\",", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void talk(byte[] rest) throws IOException {
    read(new SingleTalk(), "talk.json", "{\"title\":\"a\",", rest);
  }

  private void read(ListingReader reader, String name, String head, byte[] rest)
      throws IOException {
    ListingFixture.stems(reader, folder.resolve(name), head, rest, "");
  }
}
