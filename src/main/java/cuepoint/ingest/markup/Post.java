package cuepoint.ingest.markup;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.file.ProblemSink;
import cuepoint.file.RegularFile;
import cuepoint.metadata.MetadataFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A post in Markdown or HTML.
 *
 * @param front the fields above it; a missing node if there are none
 * @param body what it shows, in which each video is a link
 */
public record Post(MetadataFile front, Element body) {
  /** More than people write, and few enough for a tree. */
  private static final int MAX_CHARS = 1 << 20;

  private static final String HTML = "(?s).*\\.x?html?";

  /** Whether the name of a file is that of Markdown or HTML. */
  public static boolean isNamedSo(Path path) {
    return name(path).matches(HTML + "|.*\\.(?:md|mdx|mkdn?|mdown|markdown|qmd|rmd|txt)");
  }

  /**
   * Reads a file.
   *
   * @throws IOException when it is not text, too large, or nested too deeply
   */
  public static Post read(Path path, ProblemSink problems) throws IOException {
    String text = RegularFile.text(path);
    if (text.length() > MAX_CHARS) {
      throw new FileSystemException(
          path.toString(), null, "larger than " + (MAX_CHARS >> 20) + " MB, too large for a post");
    }
    FrontMatter front = FrontMatter.of(text);
    String post = TemplateTags.resolve(front.body());
    try {
      Element body = name(path).matches(HTML) ? Markup.html(post) : Markup.markdown(post);
      return new Post(front.read(path, problems), body);
    } catch (StackOverflowError e) {
      throw new FileSystemException(path.toString(), null, "its Markdown is nested too deeply");
    }
  }

  /** What it is called: by its front matter, else by its first heading, else by its page. */
  public Optional<String> title() {
    JsonNode title = front.root().path("title");
    return Stream.concat(
            Stream.of(title.isValueNode() ? title.asText("") : ""),
            Stream.of("h1", "title")
                .flatMap(tag ->
                    body.ownerDocument() == null
                        ? Stream.of()
                        : body.ownerDocument().select(tag).stream().limit(1).map(Element::text)))
        .map(text -> text.replace(TemplateTags.GAP, ' ').strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
  }
}
