package cuepoint.browser;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.collection.FolderFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A collection with an event for each hostile text, which is in all its fields. */
record HostileCollection(FolderFixture files) {
  private static final int LONGEST_FILE_NAME = 200;

  static void write(Path folder) throws IOException {
    HostileCollection collection = new HostileCollection(new FolderFixture(folder));
    for (int i = 0; i < HostileTexts.ALL.size(); i++) {
      collection.event(event(i), HostileTexts.ALL.get(i));
    }
    collection.fileNames();
  }

  /** The id of the event that has a text. */
  static String event(int text) {
    return "e%02d".formatted(text);
  }

  /** The word that the event's glossary maps to the text. */
  static String heard(String event) {
    return "heard" + event;
  }

  /** A field as it is in the metadata, and as it must be read on the page. */
  static String field(String name, String text) {
    return "hostile " + name + " " + text;
  }

  private void event(String event, String text) throws IOException {
    ObjectNode json = json().put("name", field("event", text)).put("url", text);
    json.put("location", text).put("jump_link", text).put("glossary", "words.txt");
    files.write(event + "/event.json", json.toString());
    files.write(event + "/words.txt", heard(event) + ", " + text.replaceAll("[,\\v]", " ") + "\n");
    talk(event + "/a", text);
  }

  private void talk(String path, String text) throws IOException {
    ObjectNode json = json().put("title", field("title", text)).put("language", text);
    json.put("description", field("description", text)).put("thumbnail_url", text);
    json.putArray("speakers").add(field("speaker", text));
    json.putArray("related_urls").add(text);
    json.putArray("tags").add(text);
    json.putArray("videos").add(video(text)).add(video("https://player.example/watch"));
    json.putArray("chapters").addObject().put("start_time", 1).put("title", text);
    files.write(path + ".json", json.toString());
    files.write(path + ".en.vtt", captions(text));
  }

  /** The first that is an address at all is taken; the jump link of the other is the text. */
  private static ObjectNode video(String url) {
    return json().put("type", url).put("url", url);
  }

  private static String captions(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    String line = escaped.replaceAll("\\v+", " ");
    return FolderFixture.vtt("<v hostile %s>spoken %s".formatted(line, line))
        + "\n00:00:04.000 --> 00:00:06.000\nspoken %s\n".formatted(text.replaceAll("\\v+", " "));
  }

  private void fileNames() throws IOException {
    List<String> names =
        HostileTexts.ALL.stream()
            .filter(text -> text.length() < LONGEST_FILE_NAME && !text.matches("(?s).*[/\0].*"))
            .toList();
    for (String name : names) {
      files.write(name + "/" + name + ".en.vtt", captions(name));
    }
  }

  private static ObjectNode json() {
    return JsonNodeFactory.instance.objectNode();
  }
}
