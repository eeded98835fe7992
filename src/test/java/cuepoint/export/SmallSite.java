package cuepoint.export;

import cuepoint.TestCollection;
import cuepoint.collection.FolderFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A site of the tests' collection and four more talks, one of them in German, two with equal
 * titles.
 */
final class SmallSite {
  private SmallSite() {}

  /** Indexes and exports them in a folder: {@code talks}, {@code index}, {@code site}. */
  static SiteSearch in(Path temporary) throws IOException {
    FolderFixture talks = new FolderFixture(temporary.resolve("talks"));
    try (Stream<Path> files = Files.walk(TestCollection.FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = talks.root().resolve(TestCollection.FOLDER.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    talks.write(
        "conf/gc.json", "{\"title\":\"Garbage collectors\",\"speakers\":[\"Ann Lindgren\"]}");
    talks.write(
        "conf/gc.en.vtt",
        vtt(
            "the garbage collector stops the trace points",
            "naïve cafés",
            "generations of a garbage collector cost a pause",
            "tracing one instruction"));
    talks.write("conf/again.json", "{\"title\":\"Garbage collectors\"}");
    talks.write(
        "conf/faster.json",
        "{\"title\":\"Garbage from probes, faster\",\"speakers\":[\"Ann Lindgren\",\"Ben Ode\"]}");
    talks.write(
        "conf/faster.en.vtt",
        vtt(
            "a probe costs a nop",
            "garbage again and garbage color",
            "the collectors",
            "almost nothing costs a probe nothing"));
    talks.write("conf/spur.json", "{\"title\":\"Auf der Spur\",\"language\":\"de\"}");
    talks.write("conf/spur.de.vtt", vtt("wir müssen die Proben hören", "das kostet fast nichts"));
    new BundleFixture(talks.root(), temporary.resolve("index")).to(temporary.resolve("site"));
    return new SiteSearch(temporary.resolve("site"), temporary);
  }

  private static String vtt(String... cues) {
    StringBuilder text = new StringBuilder("WEBVTT\n");
    IntStream.range(0, cues.length)
        .forEach(i ->
            text.append(
                "\n00:%02d.000 --> 00:%02d.500\n%s\n".formatted(3 * i, 3 * i + 2, cues[i])));
    return text.toString();
  }
}
