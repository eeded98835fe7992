package cuepoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.collection.Collection;
import cuepoint.engine.Engine;
import cuepoint.index.IndexRun;
import cuepoint.lucene.LuceneEngine;
import cuepoint.lucene.LuceneIndexer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An index of the 701 talks of {@link SharedTalks}, with titles, speakers and years, built once for
 * all tests that ask for it: that takes a minute.
 */
public final class SharedIndex {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A list of people within a description, up to the next blank line or the next list. */
  private static final Pattern PEOPLE =
      Pattern.compile("(?:Presenters?|Demos?):([^:]*?)(?=\n\n|\\Z)", Pattern.DOTALL);

  private static Path built = Path.of("");

  private SharedIndex() {}

  /** Opens the index; the test is skipped where the talks are not there. */
  public static Engine open() throws IOException, InterruptedException {
    return LuceneEngine.open(folder());
  }

  /** The folder of the index, which nobody changes. */
  public static synchronized Path folder() throws IOException, InterruptedException {
    if (built.toString().isEmpty()) {
      Path talks = SharedTalks.folder();
      Path folder = SharedTalks.temporary("cuepoint-index");
      Path transcripts = folder.resolve("transcripts");
      layOut(talks, transcripts);
      Path index = folder.resolve("index");
      try (LuceneIndexer indexer = LuceneIndexer.open(index, false)) {
        IndexRun.run(Collection.open(transcripts), indexer, (done, all, talk) -> {});
      }
      built = index;
    }
    return built;
  }

  private static void layOut(Path talks, Path transcripts) throws IOException {
    JsonNode sessions = JSON.readTree(talks.resolve("sessions.json").toFile());
    for (Path captions : SharedTalks.captions(talks)) {
      String year = captions.getParent().getFileName().toString();
      String session = captions.getFileName().toString().replace(".vtt", "");
      Path event = transcripts.resolve("wwdc-" + year);
      if (Files.notExists(event)) {
        Files.createDirectories(event);
        JSON.writeValue(event.resolve("event.json").toFile(), event(year));
      }
      Files.createLink(event.resolve(session + ".en.vtt"), captions);
      JsonNode about = sessions.path(year).path(session);
      if (about.isObject()) {
        JSON.writeValue(event.resolve(session + ".json").toFile(), talk(about, year));
      }
    }
  }

  private static ObjectNode event(String year) {
    return JSON.createObjectNode()
        .put("name", "WWDC " + year)
        .put("date", year + "-06-01")
        .put("language", "en")
        .put("jump_link", "{url}?time={seconds}");
  }

  private static ObjectNode talk(JsonNode about, String year) {
    String description = about.path("description").asText();
    ObjectNode talk =
        JSON.createObjectNode()
            .put("title", about.path("title").asText())
            .put("description", description)
            .put("recorded", year + "-06-01")
            .put("language", "en");
    speakers(description).forEach(talk.putArray("speakers")::add);
    talk.putArray("videos").addObject().put("url", about.path("url").asText());
    return talk;
  }

  private static Set<String> speakers(String description) {
    Set<String> names = new LinkedHashSet<>();
    Matcher people = PEOPLE.matcher(description);
    people
        .results()
        .map((MatchResult list) -> list.group(1))
        .flatMap(String::lines)
        .map(line -> line.replaceFirst("^[-\\s]+", "").split(",", 2)[0].strip())
        .filter(name -> name.length() > 3 && name.length() < 50)
        .forEach(names::add);
    return names;
  }
}
