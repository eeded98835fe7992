package cuepoint.asset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the pages of exported talks load and are searched by; all in one folder. */
public final class BundledScripts {
  /** In {@code web/}: what pages of a service load as well. */
  private static final List<String> BORROWED = List.of("icon.svg", "listing.css", "talk.css");

  private BundledScripts() {}

  /** The files: name to content. */
  public static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("embed.js", EmbedScript.text());
    String search = JoinedModules.of(ScriptManifest.BUNDLED_SEARCH, BundledScripts::text);
    files.put("search.js", search + "export { open };\n");
    files.put(
        "talk.js", classic(JoinedModules.of(ScriptManifest.TALK_PAGE, BundledScripts::ofTalk)));
    files.put("page.js", classic(text("page.js")));
    BORROWED.forEach(file -> files.put(file, Assets.text(file)));
    ScriptManifest.BUNDLED_AS_IS.forEach(file -> files.put(file, text(file)));
    return files;
  }

  /** The same as of a service, but for what a server would answer. */
  private static String ofTalk(String file) {
    return ScriptManifest.BUNDLED_TALK.contains(file) ? text(file) : Resource.text("/web/" + file);
  }

  /** A module that exports nothing as a script of the older kind: others load from no disk. */
  private static String classic(String module) {
    return "\"use strict\";{\n" + module + "}\n";
  }

  private static String text(String file) {
    return Resource.text("/bundle/" + file);
  }
}
