package cuepoint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A file of an index, of which a disk has lost a bit. */
final class DamagedFile {
  private DamagedFile() {}

  /** Flips a bit of the file that has most of a small index. */
  static Path of(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      Path file = files.filter(one -> one.toString().endsWith(".cfs")).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      return Files.write(file, bytes);
    }
  }
}
