package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;

import cuepoint.collection.FolderFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What people, editors and other programs do to a collection, in any order. */
final class RandomEdits {
  private static final int KINDS = 13;

  /** So few that the collection stays small however long it is edited. */
  private static final int NEW_NAMES = 3;

  private final FolderFixture files;
  private final Random random;
  private int count;

  RandomEdits(Path transcripts, Random random) {
    this.files = new FolderFixture(transcripts);
    this.random = random;
  }

  FolderFixture files() {
    return files;
  }

  Random random() {
    return random;
  }

  /** Makes a change, or in turn several. */
  void next() throws IOException {
    count++;
    String event = "conf" + random.nextInt(4);
    String talk = "%s/talk%d".formatted(event, random.nextInt(12));
    switch (random.nextInt(KINDS)) {
      case 0, 1 -> files.write(talk + ".en.vtt", vtt("probe " + count));
      case 2 -> files.write(talk + ".de.vtt", vtt("Sonde " + count));
      case 3 -> files.write(talk + ".json", "{\"title\": \"Probe %d\"}".formatted(count));
      case 4 -> append(talk + ".en.vtt");
      case 5 -> replace(talk + ".en.vtt");
      case 6 -> delete(talk + ".en.vtt");
      case 7 -> delete(talk + ".json");
      case 8 ->
          move(
              talk + ".en.vtt",
              "conf%d/moved%d.en.vtt".formatted(random.nextInt(4), count % NEW_NAMES));
      case 9 -> move(event, "other" + count % NEW_NAMES);
      case 10 -> thereAndBack(random.nextBoolean() ? event : "");
      case 11 -> files.write(event + "/event.json", "{\"name\": \"Conf %d\"}".formatted(count));
      default -> files.write("glossary.txt", "probe, prope%d\n".formatted(count));
    }
  }

  /** In two steps, the first of which ends within a cue. */
  private void append(String name) throws IOException {
    Path file = files.write(name, vtt("probe " + count));
    Files.writeString(file, "\n00:00:0", StandardOpenOption.APPEND);
    Files.writeString(file, "4.000 --> 00:00:05.000\nmore\n", StandardOpenOption.APPEND);
  }

  /** As editors do: the file away, the new one in its place, the old one deleted. */
  private void replace(String name) throws IOException {
    move(name, name + "~");
    Path aside = files.write(name + ".tmp", vtt("probe " + count));
    Files.move(aside, path(name), StandardCopyOption.REPLACE_EXISTING);
    delete(name + "~");
  }

  private void delete(String name) throws IOException {
    Files.deleteIfExists(path(name));
  }

  private void move(String from, String to) throws IOException {
    if (Files.exists(path(from)) && !Files.exists(path(to)) && !isLast(from)) {
      Files.createDirectories(path(to).getParent());
      Files.move(path(from), path(to));
    }
  }

  /** The folder of an event is moved under another name; one at least stays. */
  private boolean isLast(String name) throws IOException {
    try (Stream<Path> folders = Files.list(files.root())) {
      List<Path> all = folders.filter(Files::isDirectory).toList();
      return all.equals(List.of(path(name)));
    }
  }

  private void thereAndBack(String name) throws IOException {
    Path folder = path(name);
    Path away = files.root().resolveSibling("away");
    if (Files.exists(folder)) {
      Files.move(folder, away);
      Files.move(away, folder);
    }
  }

  private Path path(String name) {
    return files.root().resolve(name);
  }
}
