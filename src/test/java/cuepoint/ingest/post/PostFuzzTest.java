package cuepoint.ingest.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import cuepoint.ingest.ListingFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/**
 * Posts survive anything, no talk is lost, and every talk gets a name of its own. {@code mvn
 * verify} runs the inputs that were kept; {@code JAZZER_FUZZ=1 mvn test -Dtest=PostFuzzTest#METHOD}
 * looks for new ones.
 */
class PostFuzzTest {
  private static final String TALK = "https://youtu.be/aA1bB2cC3dD";

  @TempDir Path folder;

  @FuzzTest(maxDuration = "10m")
  void markdown(byte[] rest) throws IOException {
    read("post.md", "# Talks\n\n[Probes at work](" + TALK + ")\n\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void table(byte[] rest) throws IOException {
    read("post.md", "| Talk | Video |\n| --- | --- |\n| Probes | " + TALK + " |\n|", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void html(byte[] rest) throws IOException {
    read("post.html", "<h2>Probes at work</h2><p><a href=\"" + TALK + "\">video</a></p>\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void frontMatter(byte[] rest) throws IOException {
    stems("post.md", "---\ntitle: Talks\n", rest, "\n---\n\n" + TALK + "\n");
  }

  private void read(String name, String head, byte[] rest) throws IOException {
    stems(name, head, rest, "").ifPresent(all -> assertThat(all).contains("aA1bB2cC3dD"));
  }

  private Optional<List<String>> stems(String name, String head, byte[] rest, String tail)
      throws IOException {
    return ListingFixture.stems(new PostReader(), folder.resolve(name), head, rest, tail);
  }
}
