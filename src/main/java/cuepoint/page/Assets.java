package cuepoint.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Addresses of what pages are drawn with: they change with the content, so it may be kept. */
public final class Assets {
  public static final String STYLE = address("style.css");
  public static final String TALK_STYLE = address("talk.css");
  public static final String TALK_SCRIPT = address("talk.js");
  public static final String ICON = address("icon.svg");

  private static final int HASH_BYTES = 6;

  private Assets() {}

  private static String address(String name) {
    return "/assets/" + name + "?" + hash("/web/" + name);
  }

  private static String hash(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return HexFormat.of().formatHex(sum, 0, HASH_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
