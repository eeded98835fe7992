package cuepoint.caption;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes EBU STL, which has no lines, of lines. */
final class StlFile {
  private static final int NO_TIME = 0xFF;

  private StlFile() {}

  /**
   * The bytes of a file.
   *
   * @param lines the start of the programme, then for each subtitle begin, end and text
   */
  static byte[] of(String lines) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    String[] parts = lines.split("\n", 2);
    byte[] header = new byte[1024];
    Arrays.fill(header, (byte) ' ');
    put(header, 0, "850STL25.0110009");
    put(header, 256, parts[0].substring(0, Math.min(8, parts[0].length())));
    file.writeBytes(header);
    parts[parts.length - 1].lines().forEach(line -> file.writeBytes(block(line.split(" ", 3))));
    return file.toByteArray();
  }

  private static byte[] block(String[] fields) {
    byte[] block = new byte[128];
    Arrays.fill(block, (byte) 0x8F);
    block[3] = (byte) 0xFF;
    block[15] = 0;
    putTime(block, 5, fields[0]);
    putTime(block, 9, fields.length > 1 ? fields[1] : "");
    put(block, 16, fields.length > 2 ? fields[2] : "");
    return block;
  }

  private static void putTime(byte[] block, int at, String time) {
    String[] fields = time.split(":", -1);
    for (int i = 0; i < 4; i++) {
      boolean number = i < fields.length && fields[i].matches("\\d{1,2}");
      block[at + i] = (byte) (number ? Integer.parseInt(fields[i]) : NO_TIME);
    }
  }

  private static void put(byte[] bytes, int at, String text) {
    byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(latin, 0, bytes, at, latin.length);
  }
}
