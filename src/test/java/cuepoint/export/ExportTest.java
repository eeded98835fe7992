package cuepoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.TestCollection;
import cuepoint.collection.FolderFixture;
import cuepoint.search.Filter;
import cuepoint.search.Filters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an export writes, and what it leaves alone. */
class ExportTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
  private static final Optional<String> NOWHERE = Optional.empty();

  @TempDir Path temporary;
  private Path bundle;
  private BundleFixture project;

  @BeforeEach
  void name() {
    bundle = temporary.resolve("talks");
    project = new BundleFixture(TestCollection.FOLDER, temporary.resolve("index"));
  }

  @Test
  void everyLinkLeadsSomewhere() throws Exception {
    project.to(bundle);
    List<Path> pages =
        FolderContents.files(bundle).stream().filter(file -> file.endsWith("index.html")).toList();
    assertThat(pages).hasSizeGreaterThan(TestCollection.TALKS + 1);
    for (Path page : pages) {
      LINK.matcher(Files.readString(page))
          .results()
          .map(link -> link.group(1))
          .filter(link -> !link.startsWith("https://"))
          .forEach(
              link -> assertThat(page.resolveSibling(link.replaceFirst("[?#].*", ""))).exists());
    }
  }

  @Test
  void everyCueHasItsAnchorAndItsTime() throws Exception {
    project.to(bundle);
    String page = Files.readString(bundle.resolve("primers/usdt-probes-from-rust/index.html"));
    assertThat(page)
        .contains("<span id=\"en-")
        .contains("href=\"../../primers/usdt-probes-from-rust.opus#t=")
        .contains("<audio controls")
        .contains("\"@type\":\"VideoObject\"")
        .doesNotContain("canonical");
  }

  @Test
  void videosOnTheWebAreLinkedToTheSecond() throws Exception {
    FolderFixture talks = new FolderFixture(temporary.resolve("own"));
    talks.write("conf/a.json", "{\"title\":\"A\",\"video\":\"https://youtu.be/dQw4w9WgXcQ?t=60\"}");
    talks.write("conf/a.en.vtt", "WEBVTT\n\n01:00:05.000 --> 01:00:07.000\nhello there\n");
    own().to(bundle);
    assertThat(Files.readString(bundle.resolve("conf/a/index.html")))
        .contains("href=\"https://youtu.be/dQw4w9WgXcQ?t=3605\"")
        .contains("1:00:05")
        .contains("id=\"en-3605000\"");
  }

  @Test
  void theSameTalksMakeTheSameFilesAndWriteNone() throws Exception {
    ExportReport first = project.to(bundle);
    FolderContents.files(bundle).forEach(ExportTest::makeOld);
    Map<String, String> before = FolderContents.of(bundle);

    ExportReport second = project.to(bundle);

    assertThat(first.written()).isEqualTo(first.files());
    assertThat(second)
        .isEqualTo(new ExportReport(TestCollection.TALKS, first.files(), 0, 0, List.of()));
    assertThat(FolderContents.files(bundle)).allMatch(ExportTest::isOld);
    new BundleFixture(TestCollection.FOLDER, temporary.resolve("other index"))
        .to(temporary.resolve("other"));
    assertThat(FolderContents.of(temporary.resolve("other"))).isEqualTo(before);
  }

  @Test
  void onlyWhatChangedIsWritten() throws Exception {
    FolderFixture talks = twoTalks();
    own().to(bundle);
    FolderContents.files(bundle).forEach(ExportTest::makeOld);
    talks.write("conf/b.en.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nsomething else\n");
    own().to(bundle);
    assertThat(isOld(bundle.resolve("conf/a/index.html"))).isTrue();
    assertThat(isOld(bundle.resolve("cuepoint/talks/conf/a/0-0.json"))).isTrue();
    assertThat(isOld(bundle.resolve("conf/b/index.html"))).isFalse();
  }

  @Test
  void aTalkThatIsGoneLeavesAndFilesOfOthersStay() throws Exception {
    twoTalks();
    own().to(bundle);
    Path foreign = Files.writeString(bundle.resolve("conf/b/notes.txt"), "mine");
    Files.delete(temporary.resolve("own/conf/b.en.vtt"));
    ExportReport report = own().to(bundle);
    assertThat(report.deleted()).isEqualTo(6);
    assertThat(bundle.resolve("conf/b/index.html")).doesNotExist();
    assertThat(bundle.resolve("conf/b/en.vtt")).doesNotExist();
    assertThat(bundle.resolve("cuepoint/talks/conf/b/0-0.json")).doesNotExist();
    assertThat(foreign).hasContent("mine");
    assertThat(bundle.resolve("conf/a/index.html")).exists();
  }

  @Test
  void noTalkTouchesNothing() throws Exception {
    twoTalks();
    own().to(bundle);
    Map<String, String> before = FolderContents.of(bundle);
    ExportReport report =
        own().to(bundle, Filters.of(Filter.only(Filter.Field.EVENT, "another")), NOWHERE);
    assertThat(report).isEqualTo(ExportReport.nothing());
    assertThat(FolderContents.of(bundle)).isEqualTo(before);
  }

  @Test
  void namesThatSiteGeneratorsPassOverAreNotUsed() throws Exception {
    project.to(bundle);
    assertThat(FolderContents.files(bundle))
        .noneMatch(file -> bundle.relativize(file).toString().matches("(.*/)?_.*"));
    assertThat(bundle.resolve("dtrace-conf-2024/-_ApAZ9F_dHI/index.html")).exists();
  }

  @Test
  void anEventMayBeCalledAsTheFoldersOfTheSite() throws Exception {
    FolderFixture files = new FolderFixture(temporary.resolve("t"));
    files.write("reel/a.en.vtt", FolderFixture.vtt("said"));
    files.write("speakers/a.en.vtt", FolderFixture.vtt("said"));
    files.write("speakers/a.json", "{\"speakers\": [\"Ada\"]}");
    new BundleFixture(files.root(), temporary.resolve("i")).to(bundle);
    assertThat(bundle.resolve("reel-/index.html")).content().contains("class=\"reel\"");
    assertThat(bundle.resolve("cuepoint/bundle.json")).content().contains("\"reel-/index.html\"");
    assertThat(bundle.resolve("speakers-/ada/index.html")).exists();
    assertThat(bundle.resolve("reel/index.html")).content().doesNotContain("class=\"reel\"");
  }

  @Test
  void anAddressMakesASitemapAndCanonicalLinks() throws Exception {
    project.to(bundle, Filters.NONE, Optional.of("https://example.org/talks/"));
    String address = "https://example.org/talks/primers/usdt-probes-from-rust/";
    assertThat(bundle.resolve("sitemap.xml")).content().contains("<loc>" + address + "</loc>");
    assertThat(bundle.resolve("primers/usdt-probes-from-rust/index.html"))
        .content()
        .contains("<link rel=\"canonical\" href=\"" + address + "\">")
        .contains("\"url\":\"" + address + "\"", address + "?t={seek_to_second_number}");
    assertThat(bundle.resolve("index.html"))
        .content()
        .contains("\"name\":\"Talks\",\"url\":\"https://example.org/talks/\"");
  }

  @Test
  void whatWasSaidIsThereToKeep() throws Exception {
    project.to(bundle);
    Path talk = bundle.resolve("primers/usdt-probes-from-rust");
    assertThat(talk.resolve("en.vtt")).content().startsWith("WEBVTT\n").contains("-->", "<00:00:");
    assertThat(talk.resolve("en.srt")).content().startsWith("1\n00:00:00,500 --> ");
    assertThat(talk.resolve("en.txt")).content().startsWith("Suppose a program is running");
    assertThat(talk.resolve("index.html"))
        .content()
        .contains("en.vtt\" download=\"usdt-probes-from-rust.en.vtt\"");
  }

  @Test
  void aSiteIsCalledByItsEvent() throws Exception {
    twoTalks().write("conf/event.json", "{\"name\": \"Conf <24>\"}");
    own().to(bundle);
    assertIsCalled("Conf &lt;24&gt;");
    project.to(temporary.resolve("several"));
    assertThat(temporary.resolve("several/index.html"))
        .content()
        .contains("<title>Talks</title>", "<h1 dir=\"auto\">Talks</h1>");
  }

  @Test
  void aSiteIsCalledAsItIsTold() throws Exception {
    twoTalks();
    own().to(bundle, "dtrace.conf(24) & \"more\"");
    assertIsCalled("dtrace.conf(24) &amp; \"more\"");
  }

  private void assertIsCalled(String title) {
    assertThat(bundle.resolve("index.html"))
        .content()
        .contains("<title>" + title + "</title>", "<h1 dir=\"auto\">" + title + "</h1>")
        .contains("<span dir=\"auto\">" + title + "</span></a>");
    assertThat(bundle.resolve("conf/a/index.html"))
        .content()
        .contains(
            "<title>a – " + title + "</title>", "<span dir=\"auto\">" + title + "</span></a>");
  }

  @Test
  void recordingsCanBeLeftOut() throws Exception {
    project.to(bundle, Filters.NONE, NOWHERE, Optional.empty());
    assertThat(FolderContents.files(bundle)).noneMatch(file -> file.toString().endsWith(".opus"));
    assertThat(FolderContents.of(bundle).values()).noneMatch(text -> text.contains(".opus"));
  }

  private BundleFixture own() {
    return new BundleFixture(temporary.resolve("own"), temporary.resolve("own index"));
  }

  private FolderFixture twoTalks() throws IOException {
    FolderFixture talks = new FolderFixture(temporary.resolve("own"));
    talks.write("conf/a.en.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nhello there\n");
    talks.write("conf/b.en.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\ngoodbye then\n");
    return talks;
  }

  private static void makeOld(Path file) {
    file.toFile().setLastModified(1_000_000_000_000L);
  }

  private static boolean isOld(Path file) {
    try {
      return Files.getLastModifiedTime(file).equals(FileTime.fromMillis(1_000_000_000_000L));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
