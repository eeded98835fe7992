package cuepoint.caption;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.CaptionSink;
import cuepoint.caption.format.BinaryFormat;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.format.written.WrittenTranscript;
import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.TextHint;
import cuepoint.talk.Cue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads caption files of any known format as streams. */
public final class CaptionFile {
  private CaptionFile() {}

  /**
   * Reads a file into a sink. What is broken becomes a problem, and reading continues after it.
   *
   * @throws IOException when the file cannot be opened or read
   */
  public static void read(Path file, CaptionSink sink) throws IOException {
    read(Files.newInputStream(file), TextHint.NONE, sink);
  }

  /**
   * Reads the bytes of a file and closes the stream.
   *
   * @throws IOException when they cannot be read
   */
  static void read(InputStream file, TextHint hint, CaptionSink sink) throws IOException {
    CaptionSink limited = new ProblemLimit(sink);
    BufferedInputStream bytes = new BufferedInputStream(file, BinaryFormat.HEAD_BYTES);
    Optional<BinaryFormat> binary = CaptionFormats.of(head(bytes));
    if (binary.isPresent()) {
      read(bytes, binary.get(), limited);
    } else {
      readText(bytes, hint, limited);
    }
  }

  private static byte[] head(BufferedInputStream bytes) throws IOException {
    bytes.mark(BinaryFormat.HEAD_BYTES);
    byte[] head = bytes.readNBytes(BinaryFormat.HEAD_BYTES);
    bytes.reset();
    return head;
  }

  private static void read(InputStream bytes, BinaryFormat format, CaptionSink sink)
      throws IOException {
    try (bytes) {
      sink.format(format.name());
      Cleaning cleaning = new Cleaning(sink);
      format.read(bytes, cleaning);
      cleaning.end();
    }
  }

  private static void readText(InputStream bytes, TextHint hint, CaptionSink limited)
      throws IOException {
    try (CaptionText text = CaptionText.open(bytes, hint, limited)) {
      Optional<CaptionFormat> format = CaptionFormats.of(text.head());
      if (format.isPresent()) {
        limited.format(format.get().name());
        read(text, format.get(), limited);
      } else {
        limited.problem(1, whyNotCaptions(text.head()));
      }
    }
  }

  private static void read(CaptionText text, CaptionFormat format, CaptionSink sink)
      throws IOException {
    Cleaning cleaning = new Cleaning(sink);
    format.read(text, cleaning);
    cleaning.end();
  }

  private static String whyNotCaptions(String head) {
    if (head.isEmpty()) {
      return "the file is empty: no captions";
    }
    String found = head.indexOf('\0') >= 0 ? "binary data" : "no time line";
    return found + ", expected captions with lines such as 00:00:01.000 --> 00:00:04.000";
  }

  /**
   * Whether a file contains captions in a known format, judged by its beginning.
   *
   * @throws IOException when it cannot be read
   */
  public static boolean isCaptions(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      BufferedInputStream bytes = new BufferedInputStream(in, BinaryFormat.HEAD_BYTES);
      return CaptionFormats.of(head(bytes)).isPresent() || isCaptionText(bytes);
    }
  }

  private static boolean isCaptionText(InputStream bytes) throws IOException {
    try (CaptionText text = beginning(bytes)) {
      return CaptionFormats.of(text.head()).isPresent();
    }
  }

  /**
   * Whether a file of text says when it is said: plain text and Markdown, judged by the beginning,
   * a document or any other format of captions with a timed cue.
   *
   * @throws IOException when it cannot be read
   */
  public static boolean isTimedText(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      BufferedInputStream bytes = new BufferedInputStream(in, BinaryFormat.HEAD_BYTES);
      if (CaptionFormats.of(head(bytes)).isPresent()) {
        return hasTimedCue(file);
      }
      try (CaptionText text = beginning(bytes)) {
        return WrittenTranscript.isTimed(text.head())
            || (CaptionFormats.of(text.head()).filter(format -> !isWritten(format)).isPresent()
                && hasTimedCue(file));
      }
    }
  }

  private static boolean isWritten(CaptionFormat format) {
    return format instanceof WrittenTranscript;
  }

  private static boolean hasTimedCue(Path file) throws IOException {
    TimedCue found = new TimedCue();
    read(Files.newInputStream(file), TextHint.NONE, found);
    return found.timed;
  }

  /** Whether there is a cue of which the time is known. */
  private static final class TimedCue implements CaptionSink {
    private boolean timed;

    @Override
    public void cue(Cue cue) {
      timed |= cue.timed();
    }

    @Override
    public void problem(int line, String message) {}
  }

  /** Formats are recognised in any charset that contains ASCII, so that none is guessed. */
  private static CaptionText beginning(InputStream bytes) throws IOException {
    TextHint any = new TextHint(Optional.of(StandardCharsets.ISO_8859_1), Optional.empty());
    return CaptionText.open(bytes, any, new Collector());
  }
}
