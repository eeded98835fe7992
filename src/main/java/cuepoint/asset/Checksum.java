package cuepoint.asset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The SHA-384 of bytes, or of a text in UTF-8: as a name that changes with it, and as a browser
 * checks it.
 */
public final class Checksum {
  private final byte[] sum;

  public Checksum(String text) {
    this(text.getBytes(StandardCharsets.UTF_8));
  }

  Checksum(byte[] bytes) {
    try {
      sum = MessageDigest.getInstance("SHA-384").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("this Java platform lacks SHA-384", e);
    }
  }

  /** Its first bytes in hexadecimal, two characters each. */
  public String name(int bytes) {
    return HexFormat.of().formatHex(sum, 0, bytes);
  }

  /** For an attribute {@code integrity}, as in Subresource Integrity. */
  String integrity() {
    return "sha384-" + Base64.getEncoder().encodeToString(sum);
  }
}
