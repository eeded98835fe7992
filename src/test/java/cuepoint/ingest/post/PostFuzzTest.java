package cuepoint.ingest.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import cuepoint.draft.Listing;
import cuepoint.draft.TalkDraft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("---\ntitle: Talks\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(rest);
    bytes.writeBytes(("\n---\n\n" + TALK + "\n").getBytes(StandardCharsets.UTF_8));
    stems("post.md", bytes.toByteArray());
  }

  private void read(String name, String head, byte[] rest) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(rest);
    Optional<List<String>> stems = stems(name, bytes.toByteArray());
    stems.ifPresent(all -> assertThat(all).contains("aA1bB2cC3dD"));
  }

  /** What the talks are called; empty where the post is refused, and the reason said. */
  private Optional<List<String>> stems(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    try {
      Listing post = new PostReader().read(file, (path, line, message) -> {});
      List<String> stems = post.talks().stream().map(TalkDraft::stem).toList();
      assertThat(stems).doesNotHaveDuplicates();
      return Optional.of(stems);
    } catch (FileSystemException e) {
      assertThat(e.getReason()).isNotBlank();
      return Optional.empty();
    }
  }
}
