package cuepoint.http;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.FolderFixture;
import cuepoint.page.listing.Sitemap;
import cuepoint.page.listing.Sitemap.Entry;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The rules of sitemaps.org, and of Google for videos in sitemaps. */
class SitemapTest {
  private static final String VIDEO = "http://www.google.com/schemas/sitemap-video/1.1";
  private static final String ALL =
      """
      {"title": "Knots & <slings>", "description": "All\\u0001 knots %s", "duration": 1800.4,
       "recorded": "2024-12-11", "speakers": ["Ada Moreau"], "video": "%s"}
      """;

  @TempDir Path folder;
  private RunningService service;

  @BeforeEach
  void start() throws Exception {
    FolderFixture files = new FolderFixture(folder.resolve("transcripts"));
    files.write("r&d <conf>/a.vtt", vtt("hello"));
    files.write(
        "r&d <conf>/all.json", ALL.formatted("x".repeat(3_000), "https://youtu.be/dQw4w9WgXcQ"));
    files.write("r&d <conf>/all.webp", "picture");
    files.write("r&d <conf>/own.json", ALL.formatted("", "own.mp4"));
    files.write("r&d <conf>/own.mp4", "video");
    files.write("r&d <conf>/own.jpg", "picture");
    files.write("r&d <conf>/unseen.json", ALL.formatted("", "https://youtu.be/dQw4w9WgXcR"));
    files.write(
        "r&d <conf>/untold.json",
        "{\"title\": \"B\", \"video\": \"https://youtu.be/dQw4w9WgXcS\"}");
    files.write("r&d <conf>/untold.jpg", "picture");
    service = RunningService.of(folder.resolve("transcripts"), folder.resolve("index"));
  }

  @AfterEach
  void stop() throws Exception {
    service.close();
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  private static String text(Element video, String name) {
    NodeList found = video.getElementsByTagNameNS(VIDEO, name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  @Test
  void everyPageIsListed() throws Exception {
    String sitemap = service.get("/sitemap.xml").body();
    assertThat(sitemap)
        .contains("<loc>" + service.address("/talks/r-d-conf-/a") + "</loc>")
        .contains("<loc>" + service.address("/events/r-d-conf-") + "</loc>")
        .contains("<loc>" + service.address("/speakers/Ada%20Moreau") + "</loc>");
  }

  /** Google refuses a video without a picture, a title, a description, or what plays it. */
  @Test
  void videosHaveWhatTheyMustHaveOrAreLeftOut() throws Exception {
    NodeList videos =
        xml(service.get("/sitemap.xml").body()).getElementsByTagNameNS(VIDEO, "video");
    assertThat(videos.getLength()).isEqualTo(2);
    Element all = (Element) videos.item(0);
    Element own = (Element) videos.item(1);
    assertThat(text(all, "thumbnail_loc"))
        .isEqualTo(service.address("/media/r%26d%20%3Cconf%3E/all.webp"));
    assertThat(text(all, "title")).isEqualTo("Knots & <slings>");
    assertThat(text(all, "description")).startsWith("All  knots").hasSize(2_048);
    assertThat(text(all, "player_loc")).startsWith("https://www.youtube-nocookie.com/embed/");
    assertThat(text(all, "content_loc")).isEmpty();
    assertThat(text(all, "duration")).isEqualTo("1800");
    assertThat(text(all, "publication_date")).isEqualTo("2024-12-11");
    assertThat(text(own, "content_loc"))
        .isEqualTo(service.address("/media/r%26d%20%3Cconf%3E/own.mp4"));
    assertThat(text(own, "player_loc")).isEmpty();
  }

  @Test
  void aPartIsAskedFor() throws Exception {
    assertThat(service.get("/sitemap.xml?part=1").body())
        .isEqualTo(service.get("/sitemap.xml").body());
    assertThat(service.get("/sitemap.xml?part=2").statusCode()).isEqualTo(404);
    assertThat(service.get("/sitemap.xml?part=-1").statusCode()).isEqualTo(400);
  }

  @Test
  void noSitemapIsLongerThanIsAllowed() {
    List<Entry> many = Collections.nCopies(120_001, Entry.of("https://example.org/a"));
    assertThat(new Sitemap(many).parts())
        .extracting(part -> part.entries().size())
        .containsExactly(50_000, 50_000, 20_001);
    assertThat(new Sitemap(List.of()).parts()).hasSize(1);
  }
}
