package cuepoint.draft;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.file.RegularFile;
import cuepoint.file.Sha256;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** Short hashes of what was written: the first 64 bits of the SHA-256, in hexadecimal digits. */
final class ContentHash {
  private static final int BYTES = 8;

  private static final int BUFFER = 1 << 16;

  private ContentHash() {}

  /** The hash of a file, without its carriage returns. */
  static String of(Path file) throws IOException {
    RegularFile.check(file, Long.MAX_VALUE);
    MessageDigest sha = Sha256.digest();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sha.update(buffer, 0, withoutReturns(buffer, read));
      }
    }
    return hex(sha);
  }

  private static int withoutReturns(byte[] buffer, int length) {
    int kept = 0;
    for (int i = 0; i < length; i++) {
      if (buffer[i] != '\r') {
        buffer[kept++] = buffer[i];
      }
    }
    return kept;
  }

  /** The hash of a value of JSON, however it is laid out. */
  static String of(JsonNode value) {
    MessageDigest sha = Sha256.digest();
    sha.update(value.toString().getBytes(StandardCharsets.UTF_8));
    return hex(sha);
  }

  private static String hex(MessageDigest sha) {
    return HexFormat.of().formatHex(Arrays.copyOf(sha.digest(), BYTES));
  }
}
