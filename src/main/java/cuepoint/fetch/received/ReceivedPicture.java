package cuepoint.fetch.received;

import cuepoint.video.ImageType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file from outside that may be a picture: sites send pages with errors in the place of one. */
public final class ReceivedPicture {
  private static final int HEAD_BYTES = 16;

  private ReceivedPicture() {}

  /**
   * The extension that its name should have; empty if it is no picture that pages show.
   *
   * @throws IOException when it cannot be read
   */
  public static Optional<String> extension(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return ImageType.extension(in.readNBytes(HEAD_BYTES));
    }
  }
}
