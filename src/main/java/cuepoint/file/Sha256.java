package cuepoint.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which content is compared: SHA-256 (FIPS 180-4). */
public final class Sha256 {
  private Sha256() {}

  /** A digest that has taken nothing yet. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
