package cuepoint.fetch.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders in which programs are.
 *
 * @param folders as {@code PATH} has them
 */
public record SearchPath(String folders) {

  /**
   * Finds a program.
   *
   * @param named a file, or the name of a program in one of the folders
   * @return empty when there is none
   */
  public Optional<Path> find(String named) {
    return named.contains("/") || named.contains(File.separator)
        ? program(named)
        : Stream.of(folders.split(Pattern.quote(File.pathSeparator)))
            .filter(folder -> !folder.isEmpty())
            .map(folder -> folder + File.separator + named)
            .flatMap(file -> Stream.of(file, file + ".exe"))
            .flatMap(file -> program(file).stream())
            .findFirst();
  }

  private static Optional<Path> program(String name) {
    try {
      return Optional.of(Path.of(name).toAbsolutePath())
          .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
