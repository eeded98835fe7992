package cuepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.FolderFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cuepoint export}. */
class ExportCommandTest {
  @TempDir Path home;

  @Test
  void theTranscriptsAreNoPlaceForAnExport() throws Exception {
    CommandFixture cuepoint = new CommandFixture(home);
    cuepoint.transcripts().write("conf/a.en.vtt", FolderFixture.vtt("hello"));
    CommandFixture.Result result = cuepoint.run("export", home.resolve("transcripts").toString());
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("transcripts", "export into another folder")
        .doesNotContain("\tat ");
    assertThat(home.resolve("transcripts")).isDirectoryNotContaining("glob:**/cuepoint");
  }

  @Test
  void whatWasChangedIsKeptAndSaid() throws Exception {
    CommandFixture cuepoint = new CommandFixture(home);
    cuepoint.transcripts().write("conf/a.en.vtt", FolderFixture.vtt("hello"));
    Path page = home.resolve("site/index.html");
    cuepoint.run("export", home.resolve("site").toString());
    Files.writeString(page, "mine");
    CommandFixture.Result result = cuepoint.run("export", home.resolve("site").toString());
    assertThat(result.code()).isZero();
    assertThat(result.err()).contains(page + " was kept: it is not as an export wrote it");
    assertThat(page).hasContent("mine");
  }
}
