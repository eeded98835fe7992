package cuepoint.http.access;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A file that lines are added to, and that may be moved away meanwhile, as logrotate does. */
final class LogFile implements AutoCloseable {
  private static final String STANDARD_OUTPUT = "-";

  /** It says who asked: other users of the machine have no business with it. */
  private static final String PERMISSIONS = "rw-r-----";

  private final Optional<Path> path;
  private FileChannel channel;
  private Object key;

  private LogFile(Optional<Path> path, FileChannel channel, Object key) {
    this.path = path;
    this.channel = channel;
    this.key = key;
  }

  /**
   * Opens or makes a file.
   *
   * @param path {@code "-"} for the standard output
   */
  static LogFile open(String path) throws IOException {
    if (path.equals(STANDARD_OUTPUT)) {
      FileChannel output = new FileOutputStream(FileDescriptor.out).getChannel();
      return new LogFile(Optional.empty(), output, STANDARD_OUTPUT);
    }
    Path file = Path.of(path);
    return new LogFile(Optional.of(file), channel(file), key(file));
  }

  /** Adds lines; whole ones, unless the disk is full. */
  void append(List<String> lines) throws IOException {
    if (path.isPresent() && moved(path.get())) {
      channel.close();
      channel = channel(path.get());
      key = key(path.get());
    }
    String text = String.join("\n", lines) + "\n";
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    if (path.isPresent()) {
      channel.close();
    }
  }

  private boolean moved(Path file) throws IOException {
    try {
      return !channel.isOpen() || !key(file).equals(key);
    } catch (NoSuchFileException e) {
      return true;
    }
  }

  private static FileChannel channel(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new FileSystemException(file.toString(), null, "not a file");
    }
    return FileChannel.open(
        file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND), attributes());
  }

  private static FileAttribute<?>[] attributes() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PERMISSIONS))
        }
        : new FileAttribute<?>[0];
  }

  /** What tells a file from another of the same name; the name where the system has no such. */
  private static Object key(Path file) throws IOException {
    return Objects.requireNonNullElse(
        Files.readAttributes(file, BasicFileAttributes.class).fileKey(), file);
  }
}
