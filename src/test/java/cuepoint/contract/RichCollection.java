package cuepoint.contract;

import cuepoint.TestCollection;
import cuepoint.collection.FolderFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A collection whose talks have, between them, everything that a talk can have. */
final class RichCollection {
  /** A talk with every kind of metadata, in two languages. */
  static final String FULL = "conf/full";

  /** A talk whose captions have no times. */
  static final String UNTIMED = "conf/untimed";

  /** A talk that nobody has divided, and that says the same as another in between. */
  static final String LONG = "conf/long";

  private static final List<String> FIRST =
      List.of("probes fire at entry", "probes fire at return", "a probe reads its arguments");
  private static final List<String> SHARED =
      List.of("the consumer aggregates", "aggregations are summed per processor");
  private static final List<String> LAST =
      List.of("the rack has a sled", "a sled has fans", "fans of the rack are quiet");

  private RichCollection() {}

  static void write(Path folder) throws IOException {
    FolderFixture files = new FolderFixture(folder);
    files.write("glossary.txt", "DTrace, d trace\n");
    files.write(
        "conf/event.json",
        """
        {"name": "A conference", "date": "2024-12-11", "end_date": "2024-12-12",
         "url": "https://conf.example.org/", "location": "Oxide", "language": "en"}
        """);
    files.write(
        FULL + ".json",
        """
        {"title": "Probes in anger", "speakers": ["Ada Moreau"], "recorded": "2024-12-11",
         "description": "How probes are used.", "duration": 30, "tags": ["dtrace"],
         "related_urls": ["https://conf.example.org/probes"],
         "videos": [{"url": "https://youtu.be/dQw4w9WgXcQ"}],
         "chapters": [{"start_time": 0, "title": "Opening"}, {"start_time": 10, "title": "End"}]}
        """);
    files.write(
        FULL + ".en.vtt",
        """
        WEBVTT

        00:00:01.000 --> 00:00:04.000
        <v Ada Moreau>we <00:00:01.500><c>use</c><00:00:02.000><c> dtrace</c><00:00:02.500><c> probes</c>

        00:00:05.000 --> 00:00:09.000
        <v Ada Moreau>and a tracepoint costs nothing

        00:00:11.000 --> 00:00:14.000
        <v Ada Moreau>so the tracepoint stays
        """);
    files.write(
        FULL + ".de.vtt",
        """
        WEBVTT

        00:00:01.000 --> 00:00:04.000
        wir benutzen dtrace
        """);
    files.write(UNTIMED + ".txt", "Nobody knows when the tracepoint was said.\n");
    files.write(LONG + ".en.vtt", minutes(List.of(FIRST, SHARED, LAST, LAST)));
    files.write(LONG + ".json", "{\"video\": \"https://youtu.be/dQw4w9WgXcR\"}");
    files.write(
        "conf/again.en.vtt",
        minutes(List.of(List.of("good morning"), SHARED, List.of("thank you"))));
    files.write("conf/again.json", "{\"video\": \"https://youtu.be/dQw4w9WgXcS\"}");
    files.write(FULL + ".webp", "picture");
    files.write("conf/played.en.vtt", FolderFixture.vtt("a recording of our own"));
    Files.copy(
        TestCollection.FOLDER.resolve(TestCollection.PROBES + ".opus"),
        folder.resolve("conf/played.opus"));
  }

  /** Captions a minute apart, so that each is a passage. */
  private static String minutes(List<List<String>> said) {
    StringBuilder text = new StringBuilder("WEBVTT\n");
    int minute = 0;
    for (String line : said.stream().flatMap(List::stream).toList()) {
      text.append("\n00:%02d:00.000 --> 00:%02d:09.000\n%s\n".formatted(minute, minute++, line));
    }
    return text.toString();
  }
}
