package cuepoint.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Guards what is read from the collection: regular files only, so that no pipe or device blocks a
 * run, and only up to a size, so that no file fills the memory.
 */
public final class RegularFile {
  /**
   * Most bytes of metadata or of a glossary, which are read as a whole. What yt-dlp writes for a
   * talk has 1 to 3 MB, unless it also fetches thousands of comments.
   */
  public static final long MAX_TEXT_BYTES = 16L << 20;

  /**
   * Most bytes of a caption file. AWS Transcribe's JSON, the wordiest, has about 250 bytes a word,
   * which makes 54 MB for 24 hours of speech.
   */
  public static final long MAX_CAPTION_BYTES = 64L << 20;

  private RegularFile() {}

  /**
   * Checks a file before it is opened. Links are followed.
   *
   * @throws FileSystemException when it is not a regular file, or too large
   * @throws IOException when it is not there, or a link leads nowhere
   */
  public static void check(Path file, long maxBytes) throws IOException {
    BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
    if (found.isDirectory()) {
      throw new FileSystemException(file.toString(), null, "a folder, expected a file");
    }
    if (!found.isRegularFile()) {
      throw new FileSystemException(file.toString(), null, "not a regular file");
    }
    if (found.size() > maxBytes) {
      throw new FileSystemException(
          file.toString(), null, "larger than " + (maxBytes >> 20) + " MB");
    }
  }

  /**
   * The text of a file in UTF-8, or in UTF-16 as its byte order mark or the zeros between its
   * letters show; without the mark.
   *
   * @throws NotTextException when it is in another charset
   * @throws IOException when it is not a regular file of at most {@link #MAX_TEXT_BYTES}
   */
  public static String text(Path file) throws IOException {
    check(file, MAX_TEXT_BYTES);
    byte[] bytes = Files.readAllBytes(file);
    try {
      return withoutMark(charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new NotTextException(file);
    }
  }

  /**
   * The beginning of a file, as {@link #text} reads it; bytes that are not text are replaced.
   *
   * @param bytes how many of its bytes, at most
   * @throws IOException when it is not a regular file, or cannot be read
   */
  public static String head(Path file, int bytes) throws IOException {
    check(file, Long.MAX_VALUE);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(bytes);
      return withoutMark(new String(head, charset(head)));
    }
  }

  /**
   * The charset of a file, as {@link #text} finds it.
   *
   * @throws IOException when it cannot be read
   */
  public static Charset charset(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return charset(in.readNBytes(2));
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** As RFC 4627, section 3, tells the charsets of JSON: its first two characters are ASCII. */
  private static Charset charset(byte[] bytes) {
    if (bytes.length < 2) {
      return StandardCharsets.UTF_8;
    }
    int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return switch (first) {
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      default ->
          bytes[0] == 0
              ? StandardCharsets.UTF_16BE
              : bytes[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    };
  }
}
