package cuepoint.meaning;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import cuepoint.file.FileReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The libraries of ONNX Runtime in machine code. It would itself unpack those in its jar into the
 * temporary folder, where they stay when the process is killed. Here they are deleted as soon as
 * they are loaded, or, where the system does not allow that, at exit.
 */
final class NativeLibraries {
  /** Where ONNX Runtime takes its libraries from; a person may have set it. */
  private static final String PATH = "onnxruntime.native.path";

  private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

  /**
   * On ARM, ONNX Runtime ends the process where the system does not list its processors here, as in
   * some sandboxes (github.com/microsoft/onnxruntime/issues/10038).
   */
  private static final Path PROCESSORS = Path.of("/sys/devices/system/cpu/possible");

  private static Optional<OrtEnvironment> environment = Optional.empty();

  private NativeLibraries() {}

  /**
   * Loads them, once for the process.
   *
   * @throws ModelException when there are none for this system, or they cannot be loaded
   */
  static synchronized OrtEnvironment load() throws ModelException {
    if (environment.isEmpty()) {
      check(system(), PROCESSORS);
      environment = Optional.of(System.getProperty(PATH) == null ? unpackAndOpen() : open());
    }
    return environment.get();
  }

  static void check(String system, Path processors) throws ModelException {
    if (system.equals("linux-aarch64") && !Files.exists(processors)) {
      throw new ModelException("ONNX Runtime does not run where there is no " + processors);
    }
  }

  private static OrtEnvironment unpackAndOpen() throws ModelException {
    List<Path> made = new ArrayList<>();
    try {
      System.setProperty(PATH, unpack(made).toString());
      return open();
    } catch (IOException e) {
      throw new ModelException(
          "the temporary folder %s has no place for the libraries of ONNX Runtime: %s; name another in CUEPOINT_JAVA_OPTIONS=-Djava.io.tmpdir=DIR"
              .formatted(System.getProperty("java.io.tmpdir"), FileReason.of(e)),
          e);
    } finally {
      System.clearProperty(PATH);
      made.reversed().forEach(path -> path.toFile().delete());
    }
  }

  /** Returns the folder; adds what it makes. */
  private static Path unpack(List<Path> made) throws IOException, ModelException {
    Path folder = Files.createTempDirectory("cuepoint-onnxruntime");
    made.add(folder);
    folder.toFile().deleteOnExit();
    for (String name : NAMES) {
      Path library = folder.resolve(System.mapLibraryName(name));
      made.add(library);
      library.toFile().deleteOnExit();
      try (InputStream stream = resource(library.getFileName().toString())) {
        Files.copy(stream, library);
      }
    }
    return folder;
  }

  private static InputStream resource(String name) throws ModelException {
    String path = "/ai/onnxruntime/native/" + system() + "/" + name;
    InputStream stream = OrtEnvironment.class.getResourceAsStream(path);
    if (stream == null) {
      throw new ModelException(
          "there is no ONNX Runtime for "
              + system()
              + "; name the folder of one in"
              + " CUEPOINT_JAVA_OPTIONS=-D"
              + PATH
              + "=DIR, or go without meaning: --no-meaning");
    }
    return stream;
  }

  /** As its jar calls it: {@code linux-x64}. */
  private static String system() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    return (os.startsWith("mac") ? "osx" : os.startsWith("windows") ? "win" : os)
        + "-"
        + (arch.equals("amd64") || arch.equals("x86_64") ? "x64" : arch);
  }

  private static OrtEnvironment open() throws ModelException {
    try {
      return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
    } catch (LinkageError | IllegalStateException e) {
      throw new ModelException(
          "ONNX Runtime does not run on this " + system() + ": " + reason(e), e);
    }
  }

  /** What was the first to fail. */
  private static String reason(Throwable failure) {
    Throwable cause = failure;
    for (Throwable next = failure; next != null; next = next.getCause()) {
      cause = next;
    }
    return String.valueOf(cause.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
