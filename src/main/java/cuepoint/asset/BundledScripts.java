package cuepoint.asset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the pages of exported talks load and are searched by; all in one folder. */
public final class BundledScripts {
  /** What pages of a service load as well. */
  private static final List<String> BORROWED =
      List.of("embed.js", "icon.svg", "listing.css", "reel.css", "talk.css");

  /** What is made for exported talks. */
  private static final List<String> OWN =
      List.of("page.js", "reel.js", "search.js", "style.css", "talk.js");

  private BundledScripts() {}

  /** The files: name to content. */
  public static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    BORROWED.forEach(file -> files.put(file, Assets.text(file)));
    OWN.forEach(file -> files.put(file, Resource.text("/bundle/" + file)));
    return files;
  }
}
