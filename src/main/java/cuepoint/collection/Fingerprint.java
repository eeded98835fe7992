package cuepoint.collection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Tells whether files have changed. Of those that are only named, nothing is read. */
final class Fingerprint {
  private Fingerprint() {}

  /** Names, sizes and times: cheap, changes when a file is only touched. */
  static String stamp(List<Path> files, List<Path> named) throws IOException {
    StringBuilder stamp = new StringBuilder();
    for (Path file : files) {
      stamp.append(file.getFileName()).append(' ').append(Files.size(file)).append(' ');
      stamp.append(Files.getLastModifiedTime(file).toMillis()).append('\n');
    }
    return stamp + names(named);
  }

  /** SHA-256, in hexadecimal digits, of the names and of what the files hold. */
  static String hash(List<Path> files, List<Path> named) throws IOException {
    MessageDigest sha = sha256();
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha)) {
      for (Path file : files) {
        out.write((file.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
        try (InputStream in = Files.newInputStream(file)) {
          in.transferTo(out);
        }
      }
      out.write(names(named).getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  private static String names(List<Path> files) {
    return files.stream()
        .map(file -> file.getFileName().toString())
        .collect(Collectors.joining("\n"));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
