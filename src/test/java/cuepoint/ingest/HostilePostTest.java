package cuepoint.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.draft.Listing;
import cuepoint.draft.TalkDraft;
import cuepoint.metadata.TalkMetadata;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts that are broken, or written to do harm. */
class HostilePostTest {
  private static final String TALK = "\n\nProbes at work: https://youtu.be/aA1bB2cC3dD\n";

  @TempDir Path folder;

  private final ListingFixture list = new ListingFixture();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        "*_",
        "[",
        "{{",
        "{% ",
        "{:",
        "<br>",
        "<div>",
        "- ",
        "\"",
        "(",
        "A. B ",
        "[^1] ",
        "[^1]: x\n",
        "Ada Moreau, ",
        "| a ",
        "https://",
        "<ul><li>",
        "Talk about "
      })
  void repetitionsAreReadAndNoTalkIsLost(String unit) throws IOException {
    Listing post = read("a.md", unit.repeat(30_000 / unit.length()) + TALK);
    assertThat(post.talks()).extracting(TalkDraft::stem).contains("aA1bB2cC3dD");
  }

  @Test
  void aPostThatIsTooLargeIsRefused() {
    assertThatThrownBy(() -> read("a.md", "a ".repeat(600_000) + TALK))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("larger than 1 MB, too large for a post");
  }

  @Test
  void aPostInAnotherCharsetIsRefusedByName() throws IOException {
    Path file = folder.resolve("a.md");
    Files.writeString(file, "Caf\u00e9" + TALK, StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> list.read(file))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(file + ": not text in UTF-8 or UTF-16");
  }

  @Test
  void namesOfFilesNeverLeadOut() throws IOException {
    Listing post =
        read(
            "...md",
            "- [../../etc/passwd](https://example.org/..%2F..%2Fetc.mp4)\n"
                + "- [con](https://example.org/a/b.mp4)\n"
                + "- [--exec=rm](https://media.ccc.de/v/--exec)\n");
    assertThat(post.talks())
        .extracting(TalkDraft::stem)
        .allSatisfy(stem -> assertThat(stem).doesNotContain("/", "..").doesNotStartWith("."))
        .hasSize(3);
  }

  @Test
  void frontMatterThatCannotBeReadIsSaidAndThePostIsRead() throws IOException {
    Listing post = read("a.md", "---\ntitle: [a\nb: {{ c }}\n---\n" + TALK);
    assertThat(list.said()).singleElement().asString().contains("not valid YAML");
    assertThat(post.talks()).hasSize(1);
  }

  @Test
  void linesAcrossThePageAreNoFrontMatter() throws IOException {
    Listing post = read("a.md", "---\n\nProbes at work\n\nhttps://youtu.be/aA1bB2cC3dD\n\n---\n");
    assertThat(post.talks())
        .extracting(TalkDraft::metadata)
        .extracting(TalkMetadata::title)
        .hasToString("[Optional[Probes at work]]");
    assertThat(list.said()).isEmpty();
  }

  @Test
  void aliasesInFrontMatterAreNotExpanded() throws IOException {
    Listing post =
        read(
            "a.md",
            "---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: t\n---\n"
                + "[Maps without locks](https://youtu.be/aA1bB2cC3dD)\n");
    assertThat(list.said()).singleElement().asString().contains("aliases");
    assertThat(post.talks()).hasSize(1);
  }

  @Test
  void markupInATitleIsText() throws IOException {
    Listing post =
        read(
            "a.md",
            "- [Vec&lt;u8&gt; and <script>alert(1)</script>](https://youtu.be/aA1bB2cC3dD)\n");
    assertThat(post.talks().getFirst().metadata().title().orElse(""))
        .startsWith("Vec<u8> and")
        .doesNotContain("alert");
  }

  private Listing read(String name, String text) throws IOException {
    return list.read(Files.writeString(folder.resolve(name), text));
  }
}
