package cuepoint.asset;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * {@code <cuepoint-search>} for other sites: one script with its styles inside, so that one hash
 * vouches for all of it.
 */
public final class EmbedScript {
  private static final int NAME_BYTES = 8;

  private static final String TEXT = Assets.text("embed.js");

  private static final Checksum CHECKSUM = new Checksum(TEXT);

  /** Always the newest. */
  public static final String PATH = "/embed.js";

  /** This version: its content never changes. */
  public static final String VERSIONED_PATH = "/embed/" + CHECKSUM.name(NAME_BYTES) + ".js";

  private EmbedScript() {}

  /** The script, a module. */
  public static String text() {
    return TEXT;
  }

  /** The value of its attribute {@code integrity}, as in Subresource Integrity. */
  public static String integrity() {
    return CHECKSUM.integrity();
  }

  /** Its addresses and hash: what {@code GET /api/v1/embed} returns. */
  public static ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("script", PATH)
        .put("versioned", VERSIONED_PATH)
        .put("integrity", integrity());
  }
}
