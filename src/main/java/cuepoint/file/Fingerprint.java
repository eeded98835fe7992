package cuepoint.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Shows whether files have changed. A file that cannot be read, or is too large to be, counts as
 * well: it changes the fingerprint when it becomes readable.
 */
public final class Fingerprint {
  private final Path root;
  private final List<Path> files;
  private final String names;
  private boolean complete = true;

  /**
   * A fingerprint of files.
   *
   * @param root the folder that they are in; their paths in it count
   * @param files those whose content counts
   * @param named those of which only the paths count
   */
  public Fingerprint(Path root, List<Path> files, List<Path> named) {
    this.root = root;
    this.files = files;
    this.names = named.stream().map(this::nameOf).collect(Collectors.joining("\n"));
  }

  private String nameOf(Path file) {
    return root.relativize(file).toString();
  }

  /** Paths, sizes and times: cheap, changes when a file is only touched. */
  public String stamp() {
    StringBuilder stamp = new StringBuilder();
    for (Path file : files) {
      stamp.append(nameOf(file)).append(' ').append(sizeAndTime(file)).append('\n');
    }
    return stamp + names;
  }

  /** Whether one of the files is not as it was seen. */
  public boolean hasChangedSince(SeenFiles seen) {
    return seen.haveChanged(files);
  }

  /** The size of a file in bytes, and when it was changed, in ms since 1970. */
  static String sizeAndTime(Path file) {
    try {
      FileStamp stamp = FileStamp.of(file);
      return stamp.size() + " " + stamp.changed().toMillis();
    } catch (IOException e) {
      return "gone";
    }
  }

  /** The SHA-256 of paths and contents, in hexadecimal digits. */
  public String hash() {
    MessageDigest sha = Sha256.digest();
    for (Path file : files) {
      sha.update((nameOf(file) + "\n").getBytes(StandardCharsets.UTF_8));
      content(file, sha);
    }
    sha.update(names.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sha.digest());
  }

  /** Whether all files could be read for the hash. */
  public boolean isComplete() {
    return complete;
  }

  private void content(Path file, MessageDigest sha) {
    try {
      if (Files.size(file) > RegularFile.MAX_CAPTION_BYTES) {
        sha.update(("too large: " + sizeAndTime(file)).getBytes(StandardCharsets.UTF_8));
        return;
      }
      Sha256.add(file, sha);
    } catch (IOException e) {
      complete = false;
      sha.update("unreadable".getBytes(StandardCharsets.UTF_8));
    }
  }
}
