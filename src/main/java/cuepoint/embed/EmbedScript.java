package cuepoint.embed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import cuepoint.format.Json;
import cuepoint.page.Assets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * {@code <cuepoint-search>} for the pages of others: one script with its styles inside, so that one
 * hash vouches for all of it. It is joined from the modules in {@code web/embed/}.
 */
public final class EmbedScript {
  private static final String STYLE = "embed.css";

  /** Each after those that it imports. */
  private static final List<String> PARTS =
      List.of(
          STYLE,
          "texts.js",
          "asking.js",
          "element.js",
          "moments.js",
          "suggestions.js",
          "source.js",
          "settings.js",
          "drawing.js",
          "box.js",
          "embedded.js");

  private static final int NAME_BYTES = 8;

  private static final String TEXT = joined();
  private static final byte[] HASH = hash(TEXT);

  /** Always the newest. */
  public static final String PATH = "/embed.js";

  /** This one: its content never changes. */
  public static final String VERSIONED_PATH =
      "/embed/" + HexFormat.of().formatHex(HASH, 0, NAME_BYTES) + ".js";

  private EmbedScript() {}

  /** The script, a module in UTF-8. */
  public static String text() {
    return TEXT;
  }

  /** What its attribute {@code integrity} says, as of Subresource Integrity. */
  public static String integrity() {
    return "sha384-" + Base64.getEncoder().encodeToString(HASH);
  }

  /** Where it is and what vouches for it: what {@code GET /api/v1/embed} says. */
  public static ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("script", PATH)
        .put("versioned", VERSIONED_PATH)
        .put("integrity", integrity());
  }

  private static String joined() {
    return JoinedModules.of(
        PARTS, part -> part.equals(STYLE) ? style() : Assets.text("embed/" + part));
  }

  private static String style() {
    String oneLine = Assets.text("embed/" + STYLE).replaceAll("\\s+", " ");
    return "const STYLE = new CSSStyleSheet();\nSTYLE.replaceSync(%s);\n"
        .formatted(Json.compact(new TextNode(oneLine)));
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-384").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("this Java platform lacks SHA-384", e);
    }
  }
}
