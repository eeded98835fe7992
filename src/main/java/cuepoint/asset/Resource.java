package cuepoint.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file that comes with the program, in its jar. */
public final class Resource {
  private Resource() {}

  /**
   * Its content.
   *
   * @param path in the jar, from its root: {@code /web/style.css}
   */
  public static byte[] bytes(String path) {
    try (InputStream in = Resource.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a file or folder is, for who reads it by its address. */
  public static URI address(String path) {
    try {
      return Objects.requireNonNull(Resource.class.getResource(path), path).toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(path, e);
    }
  }

  /** Its content as text in UTF-8. */
  public static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }
}
