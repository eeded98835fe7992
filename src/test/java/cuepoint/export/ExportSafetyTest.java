package cuepoint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.collection.FolderFixture;
import cuepoint.search.Filter;
import cuepoint.search.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export keeps its hands off files that are not its own. */
class ExportSafetyTest {
  @TempDir Path temporary;
  private Path site;
  private FolderFixture talks;

  @BeforeEach
  void writeTwoTalks() throws IOException {
    site = temporary.resolve("site");
    talks = new FolderFixture(temporary.resolve("talks"));
    talks.write("conf/a.en.vtt", FolderFixture.vtt("hello there"));
    talks.write("conf/a.opus", "sounds");
    talks.write("other/b.en.vtt", FolderFixture.vtt("goodbye then"));
    talks.write("other/b.opus", "noises");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "talks",
        "talks/new",
        "talks/conf/new/deep",
        "index",
        "index/site",
        ".",
        "new/../talks",
        "link",
        "link/new",
        "linked-home",
        "linked-home/talks/new"
      })
  void aFolderThatIsOrHoldsOrLiesInTheSourcesIsRefused(String folder) throws Exception {
    Files.createSymbolicLink(temporary.resolve("link"), talks.root());
    Files.createSymbolicLink(temporary.resolve("linked-home"), temporary);
    Map<String, String> before = FolderContents.of(talks.root());
    assertRefused(temporary.resolve(folder), temporary.resolve(folder).toString());
    assertThat(FolderContents.of(talks.root())).isEqualTo(before);
    assertThat(talks.root()).isDirectoryNotContaining("regex:.*/(new|cuepoint|[.].*)");
  }

  @Test
  void sourcesBehindALinkAreFound() throws Exception {
    Path link = Files.createSymbolicLink(temporary.resolve("link"), talks.root());
    BundleFixture linked = new BundleFixture(link, temporary.resolve("index"));
    assertThatThrownBy(() -> linked.to(talks.root().resolve("new")))
        .isInstanceOf(IOException.class);
    assertThat(linked.to(site).talks()).isEqualTo(2);
  }

  @Test
  void aLinkThatLeadsNowhereIsRefused() throws Exception {
    Files.createSymbolicLink(site, temporary.resolve("gone"));
    assertRefused(site, "is a link that leads nowhere");
  }

  @Test
  void anEqualFileOfOthersIsNeverClaimed() throws Exception {
    Path own = new FolderFixture(site).write("other/b.opus", "noises");
    export();
    assertThat(site.resolve("cuepoint/files.txt")).content().doesNotContain("other/b.opus");
    assertThat(exportConf().deleted()).isEqualTo(7);
    assertThat(own).hasContent("noises");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "other/b.opus", "cuepoint/files.txt", "other"})
  void aFileOfOthersInTheWayIsNamedAndNothingIsWritten(String name) throws Exception {
    Path own = new FolderFixture(site).write(name, "my notes.txt");
    assertRefused(site, own + " was not written by an export; move it");
    assertThat(FolderContents.of(site)).isEqualTo(Map.of(name, "my notes.txt"));
    Files.delete(own);
    assertThat(export().talks()).isEqualTo(2);
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws Exception {
    Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
    Files.createDirectories(site);
    Files.createSymbolicLink(site.resolve("other"), elsewhere);
    assertRefused(site, site.resolve("other") + " was not written by an export");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void whatTheUserChangedIsKeptAndSaid() throws Exception {
    export();
    Files.writeString(site.resolve("index.html"), "mine");
    Files.writeString(site.resolve("other/b/index.html"), "mine too");
    assertThat(export().kept()).containsExactly("index.html", "other/b/index.html");
    ExportReport report = exportConf();
    assertThat(report.kept()).containsExactly("index.html", "other/b/index.html");
    assertThat(report.deleted()).isEqualTo(7);
    assertThat(site.resolve("index.html")).hasContent("mine");
    assertThat(site.resolve("other/b/index.html")).hasContent("mine too");
    assertThat(site.resolve("other/b.opus")).doesNotExist();
  }

  @Test
  void aListWithoutHashesReplacesFilesAndDeletesNone() throws Exception {
    export();
    Path list = site.resolve("cuepoint/files.txt");
    Files.writeString(list, Files.readString(list).replaceAll("(?m)^[0-9a-f]{64}  ", ""));
    Files.writeString(site.resolve("index.html"), "of an earlier version");
    ExportReport report = exportConf();
    assertThat(report.deleted()).isZero();
    assertThat(report.kept())
        .containsExactly(
            "cuepoint/talks/other/b/0-0.json",
            "other/b.opus",
            "other/b/en.js",
            "other/b/en.srt",
            "other/b/en.txt",
            "other/b/en.vtt",
            "other/b/index.html",
            "other/index.html");
    assertThat(site.resolve("index.html")).content().contains("<cuepoint-search");
    assertThat(exportConf().kept()).isEmpty();
  }

  @Test
  void anExportThatWasCutOffCanBeDoneAgain() throws Exception {
    export();
    Path list = site.resolve("cuepoint/files.txt");
    Files.writeString(list, "0".repeat(64) + "  index.html\n" + Files.readString(list));
    new FolderFixture(site).write(".cuepoint-export/conf/a/index.html", "half a pa");
    ExportReport report = export();
    assertThat(report.kept()).isEmpty();
    assertThat(site.resolve(".cuepoint-export")).doesNotExist();
    assertThat(list).content().doesNotContain("0".repeat(64));
  }

  @Test
  void anEditedListOfFilesDeletesNothingOutside() throws Exception {
    export();
    Path outside = Files.writeString(temporary.resolve("outside.txt"), "mine");
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(outside));
    String hash = HexFormat.of().formatHex(sum);
    Path list = site.resolve("cuepoint/files.txt");
    String lines = "%s  ../outside.txt\n%s  %s\n\n.\n".formatted(hash, hash, outside);
    Files.writeString(list, Files.readString(list) + lines);
    export();
    assertThat(outside).hasContent("mine");
  }

  @Test
  void aLinkOutOfTheCollectionIsNotPublished() throws Exception {
    Path secret = Files.writeString(temporary.resolve("secret"), "private");
    Files.delete(talks.root().resolve("other/b.opus"));
    Files.createSymbolicLink(talks.root().resolve("other/b.opus"), secret);
    export();
    assertThat(site.resolve("other/b.opus")).doesNotExist();
    assertThat(site.resolve("other/b/index.html")).content().doesNotContain("opus");
  }

  private void assertRefused(Path folder, String message) {
    assertThatThrownBy(() -> own().to(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(message);
  }

  private ExportReport export() throws IOException {
    return own().to(site);
  }

  private ExportReport exportConf() throws IOException {
    return own().to(site, Filters.of(Filter.only(Filter.Field.EVENT, "conf")), Optional.empty());
  }

  private BundleFixture own() {
    return new BundleFixture(talks.root(), temporary.resolve("index"));
  }
}
