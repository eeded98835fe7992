package cuepoint.http;

import cuepoint.TestCollection;
import cuepoint.collection.FolderFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Talks of every kind that a reel may meet, each of which says "tracepoint". */
public final class ReelFixture {
  private static final String TEN_SECONDS =
      """

      00:00:10.000 --> 00:00:12.000
      <v Ada>Well, a tracepoint

      00:00:12.000 --> 00:00:15.500
      <v Ada>is a place. You name it.
      """;

  private static final String MINUTES =
      """

      00:01:00.000 --> 00:01:01.000
      <v Bob>A tracepoint?

      00:01:01.200 --> 00:01:03.500
      <v Bob>I never heard of those.

      00:01:04.000 --> 00:01:06.000
      <v Ada>Oh no.

      00:05:00.000 --> 00:05:06.000
      <v Ada>So the tracepoint stays in the program for good.
      """;

  private ReelFixture() {}

  public static void write(Path folder) throws IOException {
    FolderFixture files = new FolderFixture(folder);
    talk(files, "own", "\"title\": \"Our own\"");
    Files.copy(
        TestCollection.FOLDER.resolve(TestCollection.PROBES + ".opus"),
        folder.resolve("conf/own.opus"));
    talk(files, "tube", "\"videos\": [{\"url\": \"https://youtu.be/dQw4w9WgXcQ\"}]");
    talk(files, "page", "\"videos\": [{\"url\": \"https://www.example.org/v/1\"}]");
    talk(files, "none", "\"title\": \"" + "n".repeat(500) + "\"");
    files.write("conf/untimed.json", "{\"title\": \"Without times\"}");
    files.write(
        "conf/untimed.txt", "A tracepoint was named. " + "Nobody wrote when. ".repeat(20) + "\n");
  }

  private static void talk(FolderFixture files, String stem, String json) throws IOException {
    files.write("conf/" + stem + ".json", "{" + json + "}");
    files.write("conf/" + stem + ".en.vtt", "WEBVTT\n" + TEN_SECONDS + MINUTES);
  }
}
