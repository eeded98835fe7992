package cuepoint.video;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The type of a picture that browsers show. SVG is none of these, as scripts can be in it.
 *
 * @param name as in RFC 6838: {@code "image/webp"}
 */
public record ImageType(String name) {
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
}
