package cuepoint.fetch.feed;

import static cuepoint.collection.FolderFixture.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cuepoint.fetch.LocalWeb;
import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchException;
import cuepoint.fetch.source.FetchOptions;
import cuepoint.fetch.source.Outcome;
import cuepoint.fetch.source.RemoteTalk;
import cuepoint.fetch.web.AddressGuard.HostNames;
import cuepoint.fetch.web.WebLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Podcast feeds, served on this machine. */
class FeedSourceTest {
  private static final WebLimits QUICK =
      new WebLimits(
          Duration.ZERO,
          Duration.ofMillis(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(20),
          Duration.ofMinutes(1),
          3);

  private static final String VTT =
      "WEBVTT\n\n00:01.000 --> 00:04.000\nProbes cost nothing while nobody looks.\n";
  private static final String SRT =
      "1\n00:00:01,000 --> 00:00:04,000\nProbes cost nothing while nobody looks.\n";
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
          + " xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\""
          + " xmlns:podcast=\"https://podcastindex.org/namespace/1.0\"><channel>"
          + "<title>Probe talk</title><language>en-us</language>"
          + "<itunes:author>Probe Radio</itunes:author>";
  private static final String TAIL = "</channel></rss>";

  @TempDir private Path folder;
  private LocalWeb web;

  @BeforeEach
  void serve() throws IOException {
    web = new LocalWeb();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  private static FeedSource source(HostNames names, String... languages) {
    return new FeedSource(new FetchOptions(List.of(languages), false, false), QUICK, names);
  }

  private static FeedSource source(String... languages) {
    return source(HostNames.OF_THIS_MACHINE, languages);
  }

  private static String episode(String title, String rest) {
    return "<item><title>"
        + title
        + "</title><enclosure url=\"/audio.mp3\" type=\"audio/mpeg\" length=\"1\"/>"
        + rest
        + "</item>";
  }

  private static String transcript(String url, String type, String... more) {
    return "<podcast:transcript url=\""
        + url
        + "\" type=\""
        + type
        + "\" "
        + String.join(" ", more)
        + "/>";
  }

  private List<RemoteTalk> talks(String... items) throws Exception {
    web.page("/feed", "application/rss+xml", HEAD + String.join("", items) + TAIL);
    FeedSource source = source();
    assertThat(source.takes(web.at("/feed"))).isTrue();
    return source.list(web.at("/feed")).talks();
  }

  private Outcome fetched(RemoteTalk talk) throws Exception {
    return talk.fetch("talk", folder);
  }

  private JsonNode json() throws IOException {
    return new ObjectMapper().readTree(folder.resolve("talk.json").toFile());
  }

  @Test
  void anEpisodeIsATalkWithAllThatTheFeedSays() throws Exception {
    web.page("/t.vtt", "text/vtt", VTT);
    web.page(
        "/c.json",
        "application/json+chapters",
        "{\"version\":\"1.2.0\",\"chapters\":[{\"startTime\":0,\"title\":\"Hello\"},"
            + "{\"startTime\":61.5,\"title\":\"Cost\"},"
            + "{\"startTime\":70,\"title\":\"A picture\",\"toc\":false}]}");
    RemoteTalk talk =
        talks(
                episode(
                    "USDT &amp; Rust",
                    "<guid>7</guid><link>/pages/7</link>"
                        + "<description><![CDATA[<p>About <b>probes</b>.</p>]]></description>"
                        + "<pubDate>Wed, 11 Dec 2024 23:30:00 -0800</pubDate>"
                        + "<itunes:duration>62:03</itunes:duration>"
                        + "<itunes:keywords>rust, dtrace</itunes:keywords>"
                        + "<podcast:person role=\"guest\">Ada Moreau</podcast:person>"
                        + "<podcast:person>Jun Okafor</podcast:person>"
                        + "<podcast:person role=\"editor\">Cut Ter</podcast:person>"
                        + "<podcast:chapters url=\"/c.json\" type=\"application/json+chapters\"/>"
                        + transcript("/t.vtt", "text/vtt")))
            .getFirst();

    assertThat(talk.stem()).isEqualTo("usdt-rust");
    assertThat(fetched(talk)).isEqualTo(new Outcome.Captions());
    assertThat(names(folder)).containsExactly("talk.en-US.vtt", "talk.json");
    assertThat(json().toString())
        .isEqualTo(
            "{\"title\":\"USDT & Rust\",\"speakers\":[\"Ada Moreau\",\"Jun Okafor\"],"
                + "\"description\":\"About probes.\",\"recorded\":\"2024-12-11\","
                + "\"language\":\"en-US\",\"duration\":3723,\"tags\":[\"rust\",\"dtrace\"],"
                + "\"videos\":[{\"type\":\"podcast\",\"url\":\""
                + web.at("/audio.mp3")
                + "\"}],\"related_urls\":[\""
                + web.at("/pages/7")
                + "\"],\"chapters\":[{\"start_time\":0.0,\"title\":\"Hello\"},"
                + "{\"start_time\":61.5,\"title\":\"Cost\"}]}");
  }

  @Test
  void theBestFormatThatHoldsCaptionsIsTaken() throws Exception {
    web.page("/t.vtt", "text/vtt", "<html><body>Please sign in</body></html>");
    web.page("/t", "text/plain", SRT);
    web.page("/t.html", "text/html", "<p>nobody asks</p>");
    RemoteTalk talk =
        talks(
                episode(
                    "One",
                    transcript("/t.html", "text/html")
                        + transcript("/t", "application/x-subrip")
                        + transcript("/t.vtt", "text/vtt")))
            .getFirst();

    assertThat(fetched(talk)).isEqualTo(new Outcome.Captions());
    assertThat(names(folder)).containsExactly("talk.en-US.srt", "talk.json");
    assertThat(web.requests()).containsExactly("/feed", "/t.vtt", "/t");
  }

  @Test
  void aTranscriptInJsonIsNoMetadata() throws Exception {
    web.page(
        "/t.json",
        "application/json",
        "{\"version\":\"1.0.0\",\"segments\":[{\"speaker\":\"Ada\",\"startTime\":1.0,"
            + "\"endTime\":4.0,\"body\":\"Probes cost nothing.\"}]}");
    RemoteTalk talk =
        talks(episode("One", transcript("/t.json", "application/json", "language=\"de\"")))
            .getFirst();

    assertThat(fetched(talk)).isEqualTo(new Outcome.Captions());
    assertThat(names(folder)).containsExactly("talk.de.json", "talk.json");
  }

  @Test
  void languagesAreTheOriginalAndThoseAskedFor() throws Exception {
    web.page("/en", "text/vtt", VTT).page("/de", "text/vtt", VTT).page("/fr", "text/vtt", VTT);
    String links =
        transcript("/en", "text/vtt", "language=\"en\"")
            + transcript("/de", "text/vtt", "language=\"de\"")
            + transcript("/fr", "text/vtt", "language=\"fr-FR\"");
    web.page("/feed", "application/rss+xml", HEAD + episode("One", links) + TAIL);

    RemoteTalk talk = source("fr").list(web.at("/feed")).talks().getFirst();

    assertThat(fetched(talk)).isEqualTo(new Outcome.Captions());
    assertThat(names(folder)).containsExactly("talk.en.vtt", "talk.fr-FR.vtt", "talk.json");
  }

  @Test
  void saysWhyThereAreNoCaptions() throws Exception {
    web.page("/blocked", one -> LocalWeb.send(one, 403, "text/plain", "no"));
    List<RemoteTalk> talks =
        talks(
            episode("None", ""),
            episode("Gone", transcript("/gone.vtt", "text/vtt")),
            episode("Blocked", transcript("/blocked", "text/vtt")),
            episode(
                "Others",
                transcript("/a", "text/vtt", "language=\"es\"")
                    + transcript("/b", "text/vtt", "language=\"fr\"")));

    assertThat(talks)
        .extracting(talk -> ((Outcome.Missing) fetched(talk)).cause())
        .containsExactly(Cause.NO_CAPTIONS, Cause.GONE, Cause.SIGN_IN, Cause.OTHER_LANGUAGES);
    assertThat(((Outcome.Missing) fetched(talks.getLast())).detail()).contains("es, fr");
  }

  @Test
  void aBusyServerIsAskedAgainWhenItSays() throws Exception {
    web.page(
        "/t.vtt",
        one -> {
          boolean first = web.requests().stream().filter("/t.vtt"::equals).count() == 1;
          one.getResponseHeaders().set("Retry-After", "1");
          LocalWeb.send(one, first ? 429 : 200, "text/vtt", VTT);
        });
    RemoteTalk talk = talks(episode("One", transcript("/t.vtt", "text/vtt"))).getFirst();

    assertThat(fetched(talk)).isEqualTo(new Outcome.Captions());
  }

  @Test
  void aServerThatAsksToWaitForHoursIsLeftAlone() throws Exception {
    web.page(
        "/t.vtt",
        one -> {
          one.getResponseHeaders().set("Retry-After", "7200");
          LocalWeb.send(one, 429, "text/plain", "later");
        });
    RemoteTalk talk = talks(episode("One", transcript("/t.vtt", "text/vtt"))).getFirst();

    assertThat(fetched(talk))
        .isEqualTo(
            new Outcome.Missing(
                Cause.TOO_MANY_REQUESTS,
                web.at("/t.vtt") + ": HTTP 429, too many requests; it asks to wait for 2 h"));
    assertThat(((Outcome.Missing) fetched(talk)).cause()).isEqualTo(Cause.TOO_MANY_REQUESTS);
    assertThat(web.requests()).containsExactly("/feed", "/t.vtt");
  }

  @Test
  void feedsAsTheyAreWritten() throws Exception {
    web.page("/t.vtt", "text/vtt", VTT);
    web.page(
        "/feed",
        "text/xml",
        "\n<rss><channel><title>R&D &ndash; talks</title>"
            + "<item><title>Q&A &amp; more</title><enclosure url=\"/a.mp3?x=1&y=2\"/>"
            + "<podcast:transcript url=\"/t.vtt\" type=\"text/vtt\">"
            + "</item></channel>");
    FeedSource source = source();

    assertThat(source.takes(web.at("/feed"))).isTrue();
    assertThat(source.list(web.at("/feed")).title()).contains("R&D – talks");
    RemoteTalk talk = source.list(web.at("/feed")).talks().getFirst();
    assertThat(talk.title()).isEqualTo("Q&A & more");
    assertThat(talk.address()).isEqualTo(web.at("/a.mp3?x=1&y=2"));
    assertThat(fetched(talk)).isEqualTo(new Outcome.Captions());
  }

  @Test
  void atomAndOtherPrefixes() throws Exception {
    web.page(
        "/feed",
        "application/atom+xml",
        "<a:feed xmlns:a='http://www.w3.org/2005/Atom'"
            + " xmlns:p='https://podcastindex.org/namespace/1.0'><a:title>Talks</a:title>"
            + "<a:author><a:name>Talk Radio</a:name></a:author>"
            + "<a:entry><a:id>1</a:id><a:title>One</a:title><a:author><a:name>Ada"
            + " Moreau</a:name></a:author><a:link rel='alternate' href='/1'/><a:link"
            + " rel='enclosure' type='video/mp4' href='/1.mp4'/><a:published>2024-05-01T10:00:00Z"
            + "</a:published><a:content type='xhtml'><div>About <b>probes</b></div></a:content>"
            + "<p:transcript url='/t.vtt' type='text/vtt'/></a:entry></a:feed>");
    web.page("/t.vtt", "text/vtt", VTT);
    FeedSource source = source();

    assertThat(source.takes(web.at("/feed"))).isTrue();
    assertThat(fetched(source.list(web.at("/feed")).talks().getFirst()))
        .isEqualTo(new Outcome.Captions());
    assertThat(names(folder)).containsExactly("talk.json", "talk.vtt");
    assertThat(json().path("speakers").toString()).isEqualTo("[\"Ada Moreau\"]");
    assertThat(json().path("recorded").asText()).isEqualTo("2024-05-01");
    assertThat(json().path("description").asText()).isEqualTo("About probes");
  }

  @Test
  void theFeedsOwnNameIsNoSpeaker() throws Exception {
    RemoteTalk talk =
        talks(episode("One", "<itunes:author>Probe Radio</itunes:author>")).getFirst();
    fetched(talk);

    assertThat(json().has("speakers")).isFalse();
    assertThat(json().path("account").path("displayName").asText()).isEqualTo("Probe Radio");
  }

  @Test
  void equalTitlesKeepTheirNamesWhenAnEpisodeIsAdded() throws Exception {
    String[] old = {
      episode("News", "<guid>b</guid>"), episode("News", "<guid>a</guid>"),
    };
    List<String> before = talks(old).stream().map(RemoteTalk::stem).toList();
    List<String> after =
        talks(episode("News", "<guid>c</guid>"), old[0], old[1]).stream()
            .map(RemoteTalk::stem)
            .toList();

    assertThat(before).doesNotHaveDuplicates().last().isEqualTo("news");
    assertThat(after).doesNotHaveDuplicates().endsWith(before.toArray(String[]::new));
  }

  @Test
  void takesNeitherPagesNorFeedsOfArticles() throws Exception {
    web.page("/page", "text/html", "<!DOCTYPE html><html><title>rss</title></html>");
    web.page("/blog", "application/rss+xml", HEAD + "<item><title>a</title></item>" + TAIL);
    FeedSource source = source();

    assertThat(source.takes(web.at("/page"))).isFalse();
    assertThat(source.takes(web.at("/blog"))).isFalse();
    assertThat(source.takes("https://www.youtube.com/watch?v=7J1mVrRlsNg")).isFalse();
    assertThat(source.takes("dtrace-conf-2024")).isFalse();
  }

  @Test
  void audioIsFetchedUnderANameOfOurs() throws Exception {
    web.page("/audio.mp3", "audio/mpeg", "sound");
    RemoteTalk talk = talks(episode("One", "")).getFirst();

    assertThat(talk.audio(folder)).isEqualTo(folder.resolve("recording.mp3")).hasContent("sound");
  }

  /** The server is public by this name, and private by its number. */
  private static final HostNames PUBLIC_NAME =
      host ->
          host.equals("localhost")
              ? List.of(InetAddress.getByAddress(host, new byte[] {93, (byte) 184, 34, 1}))
              : List.of(InetAddress.getAllByName(host));

  @Test
  void aPublicFeedLeadsToNoPrivatePlace() throws Exception {
    web.page("/t.vtt", "text/vtt", VTT).redirect("/out.vtt", web.at("/t.vtt"));
    String file = "file:///etc/passwd";
    web.page(
        "/feed",
        "text/xml",
        HEAD
            + episode("Private", transcript(web.at("/t.vtt"), "text/vtt"))
            + episode("Redirect", transcript("/out.vtt", "text/vtt"))
            + episode("File", transcript(file, "text/vtt"))
            + "<item><title>Recording</title><enclosure type='audio/mpeg' url='"
            + file
            + "'/></item>"
            + TAIL);
    List<RemoteTalk> talks = source(PUBLIC_NAME).list(web.at("localhost", "/feed")).talks();

    assertThat(talks.subList(0, 3))
        .extracting(talk -> ((Outcome.Missing) fetched(talk)).cause())
        .containsOnly(Cause.REFUSED);
    assertThat(web.requests()).doesNotContain("/t.vtt");
    fetched(talks.getLast());
    assertThat(json().has("videos")).isFalse();
    assertThatThrownBy(() -> talks.getLast().audio(folder))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("refused");
  }

  @Test
  void aPublicAddressIsNotFollowedIntoAPrivateNetwork() throws Exception {
    web.page("/feed", "text/xml", HEAD + episode("One", "") + TAIL).redirect("/f", web.at("/feed"));
    FeedSource source = source(PUBLIC_NAME);

    assertThat(source.takes(web.at("localhost", "/f"))).isTrue();
    assertThatThrownBy(() -> source.list(web.at("localhost", "/f")))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("private network");
  }

  @Test
  void entitiesDoNotGrow() throws Exception {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"aaaaaaaaaa\">");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10));
      bomb.append("\">");
    }
    web.page(
        "/feed",
        "text/xml",
        bomb
            + "]>"
            + HEAD.substring(HEAD.indexOf("<rss"))
            + episode("&a11; &x;", "<description>&a11;</description>")
            + TAIL);
    FeedSource source = source();

    assertThat(source.takes(web.at("/feed"))).isTrue();
    assertThat(source.list(web.at("/feed")).talks().getFirst().title()).isEqualTo("&a11; &x;");
  }

  @Test
  void tooMuchIsRefused() throws Exception {
    byte[] item = episode("x".repeat(1000), "").getBytes(StandardCharsets.UTF_8);
    web.page(
        "/large",
        one -> {
          one.getResponseHeaders().set("Content-Encoding", "gzip");
          one.sendResponseHeaders(200, 0);
          try (OutputStream body = new GZIPOutputStream(one.getResponseBody())) {
            body.write(HEAD.getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written < 100L << 20; written += item.length) {
              body.write(item);
            }
          }
        });
    web.page("/deep", "text/xml", HEAD + "<item>" + "<a>".repeat(1_000_000));
    web.page("/wide", "text/xml", HEAD + "<item>" + "<a/>".repeat(1_000_000));
    FeedSource source = source();

    for (String path : List.of("/large", "/deep", "/wide")) {
      assertThat(source.takes(web.at(path))).as(path).isTrue();
      assertThatThrownBy(() -> source.list(web.at(path)))
          .isInstanceOf(FetchException.class)
          .hasMessageMatching(".*(larger than 64 MB|not read).*");
    }
  }
}
