package cuepoint.format.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.SnippetHtml;
import cuepoint.format.TalkPath;
import cuepoint.format.Timecode;
import cuepoint.talk.Talk;
import cuepoint.video.Video;
import java.util.Optional;

/**
 * What other sites show for one of our addresses, as in oEmbed 1.0 (oembed.com).
 *
 * @param origin of the service: {@code https://talks.example.org}
 * @param maxWidth in CSS pixels, from 1
 * @param maxHeight in CSS pixels, from 1
 */
public record OEmbedJson(String origin, int maxWidth, int maxHeight) {
  private static final int WIDTH = 640;
  private static final int ANSWER_HEIGHT = 480;
  private static final int PLAYER_HEIGHT = 360;
  private static final int QUOTE_HEIGHT = 200;

  private static final int THUMBNAIL_WIDTH = 480;
  private static final int THUMBNAIL_HEIGHT = 360;

  /**
   * An answer, as a frame.
   *
   * @param query the words
   * @param frame the path of the frame, with its query
   */
  public ObjectNode query(String query, String frame) {
    return framed("rich", "“" + query + "” in recorded talks", origin + frame, ANSWER_HEIGHT);
  }

  /**
   * Moments that are played one after another, as a frame.
   *
   * @param title what the reel is called; empty if it has no title
   * @param frame the path of the frame, with its query
   */
  public ObjectNode reel(String title, String frame) {
    String name = title.isEmpty() ? "Moments of recorded talks" : "Reel: " + title;
    return framed("rich", name, origin + frame, ANSWER_HEIGHT);
  }

  /**
   * A talk or a moment of it: its player if that may be framed, or else a quotation with a link.
   *
   * @param startMillis where to begin, in ms; empty for the beginning
   * @param words what is said there, or a summary of the talk
   */
  public ObjectNode talk(Talk talk, Optional<Long> startMillis, String words) {
    ObjectNode json =
        talk.video()
            .flatMap(video -> video.framedPlayer(startMillis.orElse(video.startMillis())))
            .map(player -> framed("video", talk.title(), player, PLAYER_HEIGHT))
            .orElseGet(() -> quote(talk, startMillis, words));
    if (!talk.speakers().isEmpty()) {
      json.put("author_name", String.join(", ", talk.speakers()));
    }
    talk.video().flatMap(Video::thumbnail).ifPresent(address -> addThumbnail(json, address));
    return json;
  }

  private void addThumbnail(ObjectNode json, String address) {
    if (THUMBNAIL_WIDTH <= maxWidth && THUMBNAIL_HEIGHT <= maxHeight) {
      json.put("thumbnail_url", address)
          .put("thumbnail_width", THUMBNAIL_WIDTH)
          .put("thumbnail_height", THUMBNAIL_HEIGHT);
    }
  }

  private ObjectNode framed(String type, String title, String address, int height) {
    ObjectNode json = sized(type, title, height);
    return json.put(
        "html",
        """
        <iframe src="%s" width="%d" height="%d" title="%s" loading="lazy" style="border:0" \
        allowfullscreen></iframe>\
        """
            .formatted(
                SnippetHtml.escaped(address),
                json.path("width").asInt(),
                json.path("height").asInt(),
                SnippetHtml.escaped(title)));
  }

  private ObjectNode quote(Talk talk, Optional<Long> startMillis, String words) {
    String address =
        origin + TalkPath.of(talk) + startMillis.map(ms -> "?t=" + Timecode.seconds(ms)).orElse("");
    String time = startMillis.map(ms -> ", " + Timecode.shortest(ms)).orElse("");
    String html =
        """
        <blockquote cite="%1$s"><p>%2$s</p><p><a href="%1$s">%3$s%4$s</a></p></blockquote>\
        """
            .formatted(
                SnippetHtml.escaped(address),
                SnippetHtml.escaped(words),
                SnippetHtml.escaped(talk.title()),
                time);
    return sized("rich", talk.title(), QUOTE_HEIGHT).put("html", html);
  }

  private ObjectNode sized(String type, String title, int height) {
    return Json.object()
        .put("version", "1.0")
        .put("type", type)
        .put("title", title)
        .put("provider_name", "Cuepoint")
        .put("provider_url", origin)
        .put("width", Math.min(WIDTH, maxWidth))
        .put("height", Math.min(height, maxHeight));
  }
}
