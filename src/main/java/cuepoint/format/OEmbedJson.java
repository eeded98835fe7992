package cuepoint.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.talk.Paragraph;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import java.util.Optional;

/**
 * What stands for one of our addresses on somebody else's page, as of oEmbed 1.0 (oembed.com).
 *
 * @param origin where the service is reached: {@code https://talks.example.org}
 * @param maxWidth in CSS pixels, from 1
 * @param maxHeight in CSS pixels, from 1
 */
public record OEmbedJson(String origin, int maxWidth, int maxHeight) {
  private static final int WIDTH = 640;
  private static final int VIDEO_HEIGHT = 360;
  private static final int ANSWER_HEIGHT = 480;
  private static final int QUOTE_HEIGHT = 200;

  /**
   * An answer, as a frame.
   *
   * @param query the words
   * @param frame the path of the frame, with its query
   */
  public ObjectNode query(String query, String frame) {
    String title = "“" + query + "” in recorded talks";
    return sized("rich", title, WIDTH, ANSWER_HEIGHT)
        .put("html", frame(origin + frame, title, WIDTH, ANSWER_HEIGHT));
  }

  /**
   * A talk or a moment of it: its player where that may stand in a frame, else what is said there.
   *
   * @param seconds where to begin; empty for the beginning
   */
  public ObjectNode talk(Recording recording, Optional<Double> seconds) {
    Talk talk = recording.talk();
    Optional<String> player =
        talk.video()
            .flatMap(video -> video.framedPlayer(seconds.orElse(video.startSeconds())));
    ObjectNode json =
        player
            .map(address ->
                sized("video", talk.title(), WIDTH, VIDEO_HEIGHT)
                    .put("html", frame(address, talk.title(), WIDTH, VIDEO_HEIGHT)))
            .orElseGet(() ->
                sized("rich", talk.title(), WIDTH, QUOTE_HEIGHT)
                    .put("html", quote(recording, seconds)));
    return talk.speakers().isEmpty()
        ? json
        : json.put("author_name", String.join(", ", talk.speakers()));
  }

  private ObjectNode sized(String type, String title, int width, int height) {
    return Json.object()
        .put("version", "1.0")
        .put("type", type)
        .put("title", title)
        .put("provider_name", "Cuepoint")
        .put("provider_url", origin)
        .put("width", Math.min(width, maxWidth))
        .put("height", Math.min(height, maxHeight));
  }

  private String frame(String address, String title, int width, int height) {
    return """
        <iframe src="%s" width="%d" height="%d" title="%s" loading="lazy" style="border:0" \
        allow="fullscreen; picture-in-picture" allowfullscreen></iframe>"""
        .formatted(
            SnippetHtml.escaped(address),
            Math.min(width, maxWidth),
            Math.min(height, maxHeight),
            SnippetHtml.escaped(title));
  }

  private String quote(Recording recording, Optional<Double> seconds) {
    Talk talk = recording.talk();
    long millis = Math.round(seconds.orElse(0.0) * 1000);
    String said = seconds.isPresent() ? said(recording, millis) : talk.description();
    String address =
        origin + TalkPath.of(talk) + (seconds.isPresent() ? "?t=" + Json.seconds(millis) : "");
    String time = seconds.isPresent() ? ", " + Timecode.shortest(millis) : "";
    return """
        <blockquote cite="%1$s"><p>%2$s</p><p><a href="%1$s">%3$s%4$s</a></p></blockquote>"""
        .formatted(
            SnippetHtml.escaped(address),
            SnippetHtml.escaped(said),
            SnippetHtml.escaped(talk.title()),
            time);
  }

  /** The paragraph in which a second lies; empty where nothing is said then. */
  private static String said(Recording recording, long millis) {
    return recording.transcript().stream()
        .flatMap(transcript -> Paragraph.of(transcript.cues()).stream())
        .filter(paragraph -> paragraph.cues().getLast().endMillis() > millis)
        .findFirst()
        .map(Paragraph::text)
        .orElse("");
  }
}
