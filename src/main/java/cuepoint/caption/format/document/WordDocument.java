package cuepoint.caption.format.document;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.format.BinaryFormat;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A transcript in a Word document, as Word, Teams, Otter, Rev and others write it (ECMA-376, part
 * 1, WordprocessingML). Of its parts, only the text of the document itself is read.
 */
public final class WordDocument implements BinaryFormat {
  /** Far more than the XML of the longest transcript. */
  private static final long MOST_BYTES = 256L << 20;

  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** The container of Word 97, and of documents with a password. */
  private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private static final Pattern MAIN_PART = Pattern.compile("word/document\\d*\\.xml");

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public boolean matches(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    boolean office = text.contains("[Content_Types].xml") || text.contains("word/");
    return begins(head, COMPOUND_FILE) || (begins(head, ZIP) && office);
  }

  private static boolean begins(byte[] head, byte[] magic) {
    boolean same = head.length >= magic.length;
    for (int i = 0; same && i < magic.length; i++) {
      same = head[i] == magic[i];
    }
    return same;
  }

  @Override
  public void read(InputStream bytes, Cleaning out) throws IOException {
    byte[] magic = bytes.readNBytes(ZIP.length);
    if (begins(magic, COMPOUND_FILE)) {
      out.problem(1, "an old or a protected document, expected one saved as .docx, unprotected");
      return;
    }
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(magic), bytes);
    ZipInputStream zip = new ZipInputStream(all);
    try {
      unzip(zip, new UnpackedStream(zip, MOST_BYTES), out);
    } catch (ZipException | EOFException | CharConversionException | IllegalArgumentException e) {
      out.problem(1, "a Word document that cannot be read: " + e.getMessage());
    }
  }

  private static void unzip(ZipInputStream zip, InputStream unpacked, Cleaning out)
      throws IOException {
    for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
      if (MAIN_PART.matcher(part.getName()).matches()) {
        DocumentLines lines = new DocumentLines();
        WordText.read(unpacked, lines, out);
        lines.read(out);
        return;
      }
      unpacked.transferTo(OutputStream.nullOutputStream());
    }
    out.problem(1, "an archive without a Word document, expected word/document.xml in it");
  }
}
