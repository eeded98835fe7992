package cuepoint.fetch;

import static cuepoint.fetch.LocalWeb.send;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cuepoint.collection.FolderFixture;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A site with videos and lists of them, as yt-dlp's generic extractor reads it: a page for each
 * video, captions in {@code <track>}, RSS for lists.
 */
public final class VideoSite implements AutoCloseable {
  private final LocalWeb web;
  private final Map<String, String> titles = new LinkedHashMap<>();

  public VideoSite() throws IOException {
    web = new LocalWeb();
  }

  /** Skips a test where yt-dlp is missing, but not in CI. */
  public static void requireYtDlp() throws InterruptedException {
    boolean isThere;
    try {
      isThere =
          new ProcessBuilder("yt-dlp", "--version")
                  .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                  .start()
                  .waitFor()
              == 0;
    } catch (IOException e) {
      isThere = false;
    }
    assumeTrue("true".equals(System.getenv("CI")) || isThere, "yt-dlp is not installed");
  }

  public LocalWeb web() {
    return web;
  }

  /** Adds a video with captions in languages. */
  public VideoSite video(String name, String title, String... languages) {
    String tracks =
        List.of(languages).stream()
            .map("<track kind='subtitles' srclang='%1$s' src='/captions/NAME.%1$s.vtt'>"::formatted)
            .collect(Collectors.joining())
            .replace("NAME", name);
    for (String language : languages) {
      web.page(
          "/captions/" + name + "." + language + ".vtt",
          "text/vtt",
          FolderFixture.vtt("what is said about " + title + " in " + language));
    }
    return page(name, title, "<video src='/media/" + name + ".mp4'>" + tracks + "</video>");
  }

  /** Adds a video by the content of its page. */
  public VideoSite page(String name, String title, String body) {
    return answering(
        name,
        title,
        exchange ->
            send(
                exchange,
                200,
                "text/html",
                "<title>" + title + "</title><body>" + body + "</body>"));
  }

  /** Adds a video whose page answers in its own way. */
  public VideoSite answering(String name, String title, LocalWeb.Page page) {
    titles.put(name, title);
    web.page(path(name), page);
    return this;
  }

  /** Adds one whose page is refused. */
  public VideoSite refusing(String name, String title, int status) {
    return answering(name, title, exchange -> send(exchange, status, "text/html", "no"));
  }

  /** The address of a list of all videos. */
  public String list(String title) {
    String items =
        titles.entrySet().stream()
            .map(entry ->
                "<item><title>%s</title><link>%s</link></item>"
                    .formatted(entry.getValue(), address(entry.getKey())))
            .collect(Collectors.joining());
    web.page(
        "/list.rss",
        "application/rss+xml",
        "<?xml version='1.0'?><rss version='2.0'><channel><title>%s</title>%s</channel></rss>"
            .formatted(title, items));
    return web.at("/list.rss");
  }

  /** The address of a video. */
  public String address(String name) {
    return web.at(path(name));
  }

  private static String path(String name) {
    return "/watch/" + name + ".html";
  }

  /** How often the page of a video was asked for. */
  public long asked(String name) {
    return web.requests().stream().filter(path(name)::equals).count();
  }

  @Override
  public void close() {
    web.close();
  }
}
