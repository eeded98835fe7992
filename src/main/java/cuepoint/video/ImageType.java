package cuepoint.video;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The type of a picture that browsers show. SVG is none of these, as scripts can be in it.
 *
 * @param name as in RFC 6838: {@code "image/webp"}
 */
public record ImageType(String name) {
  /** Most bytes of a picture, of which a page may show many; YouTube's largest have 0.3 MB. */
  public static final long MAX_BYTES = 4L << 20;

  private static final Map<String, String> BY_EXTENSION =
      Map.of(
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "png", "image/png",
          "webp", "image/webp",
          "avif", "image/avif",
          "gif", "image/gif");

  public ImageType {
    if (!BY_EXTENSION.containsValue(name)) {
      throw new IllegalArgumentException(name);
    }
  }

  /** The type of a file, by the extension of its name or path; empty if it is none of these. */
  public static Optional<ImageType> of(String path) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_EXTENSION.get(extension)).map(ImageType::new);
  }

  /**
   * The extension that a file should have, by how it begins; empty if it is no picture.
   *
   * @param head its first 12 bytes or more
   */
  public static Optional<String> extension(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of("jpg");
    }
    if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Optional.of("png");
    }
    if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
      return Optional.of("gif");
    }
    if (text.matches("(?s)RIFF.{4}WEBP.*")) {
      return Optional.of("webp");
    }
    return text.matches("(?s).{4}ftypavi[fs].*") ? Optional.of("avif") : Optional.empty();
  }
}
