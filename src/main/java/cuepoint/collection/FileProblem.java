package cuepoint.collection;

import cuepoint.collection.name.TalkFile;
import cuepoint.video.MediaType;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Something in the collection that could not be read.
 *
 * @param file the file's path in the collection, with forward slashes
 * @param line the line, from 1; 0 for the whole file
 * @param message what was found and what was expected, as a clause without a full stop
 */
public record FileProblem(String file, int line, String message) {

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException when the line is negative or the message blank
   */
  public FileProblem {
    if (line < 0 || message.isBlank()) {
      throw new IllegalArgumentException(file + ":" + line + ": " + message);
    }
  }

  /**
   * The largest file of a talk, when it could not be read because of an error of the machine.
   *
   * @param e of memory: of the heap or of the stack
   */
  public static FileProblem tooLarge(TalkFiles talk, VirtualMachineError e) {
    Path largest =
        talk.all().stream()
            .map(TalkFile::path)
            .filter(file -> MediaType.of(file.toString()).isEmpty())
            .max(Comparator.comparingLong(file -> file.toFile().length()))
            .orElseGet(talk::first);
    String message =
        e instanceof OutOfMemoryError
            ? "its talk takes more memory than Java has (%,d MB), and is left out; divide it, or"
                    .formatted(Runtime.getRuntime().maxMemory() >> 20)
                + " give Java more, for example with JAVA_TOOL_OPTIONS=-Xmx1g"
            : "it is nested too deeply, and its talk is left out";
    return new FileProblem(new FileProblems(talk.event().root()).nameOf(largest), 0, message);
  }

  /** In the form that compilers use: {@code "EVENT/FILE:12: message"}. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + message;
  }
}
