package cuepoint.caption.text;

import cuepoint.caption.cue.CaptionSink;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** An open caption file: its beginning, by which it is recognised, then its lines. */
public final class CaptionText implements Closeable {
  private static final int HEAD_BYTES = 1 << 14;

  /**
   * The keys that identify a JSON format may come after the text of a whole talk; the root of an
   * XML file after a long comment.
   */
  private static final int LONG_HEAD_BYTES = 1 << 20;

  private static final String BEGIN_LONG_HEADS = "{[<";

  /** The first cue may come after a long licence or preface. */
  private static final int PREFACE_BYTES = 1 << 18;

  private final InputStream bytes;
  private final String head;
  private final Lines lines;

  private CaptionText(InputStream bytes, String head, Lines lines) {
    this.bytes = bytes;
    this.head = head;
    this.lines = lines;
  }

  /** Opens a stream of a file's bytes, and closes it when the text is closed. */
  public static CaptionText open(InputStream file, TextHint hint, CaptionSink sink)
      throws IOException {
    try {
      InputStream utf8 = new BufferedInputStream(Decoding.utf8(file, hint, sink), HEAD_BYTES);
      return new CaptionText(utf8, head(utf8), new Lines(utf8));
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /**
   * The beginning of the file, without its byte order mark, and its first times where they come
   * later; empty if there is nothing else.
   */
  public String head() {
    return head;
  }

  /** The whole text in UTF-8, from its first character; an alternative to {@link #lines}. */
  public InputStream stream() {
    return bytes;
  }

  public Lines lines() {
    return lines;
  }

  private static String head(InputStream utf8) throws IOException {
    String head = head(utf8, HEAD_BYTES);
    boolean isLong = !head.isEmpty() && BEGIN_LONG_HEADS.indexOf(head.charAt(0)) >= 0;
    return isLong ? head(utf8, LONG_HEAD_BYTES) : withFirstTimes(head, utf8);
  }

  private static String withFirstTimes(String head, InputStream utf8) throws IOException {
    return FirstTimes.mayBeIn(head)
        ? head
        : (head + "\n" + FirstTimes.in(head(utf8, PREFACE_BYTES), head.length())).strip();
  }

  private static String head(InputStream utf8, int length) throws IOException {
    utf8.mark(length);
    byte[] head = utf8.readNBytes(length);
    utf8.reset();
    return new String(head, StandardCharsets.UTF_8).strip();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
