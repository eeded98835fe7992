package cuepoint.caption.format.broadcast;

import cuepoint.caption.cue.Row;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.CueRows;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * Decodes the text of a subtitle (EBU Tech 3264, text field): rows divided by 0x8A; colours and the
 * like take the place of a space, italics and fillers none.
 */
final class StlText {
  private static final int FIRST_CHARACTER = 0x20;
  private static final int FIRST_CONTROL = 0x7F;
  private static final int LAST_CONTROL = 0x9F;
  private static final int ROW_END = 0x8A;

  private final Optional<Charset> charset;

  /**
   * @param table the number of the character code table, {@code "00"} to {@code "04"}
   */
  StlText(String table) {
    charset =
        switch (table) {
          case "01" -> Optional.of(Charset.forName("ISO-8859-5"));
          case "02" -> Optional.of(Charset.forName("ISO-8859-6"));
          case "03" -> Optional.of(Charset.forName("ISO-8859-7"));
          case "04" -> Optional.of(Charset.forName("ISO-8859-8"));
          default -> Optional.empty();
        };
  }

  List<Row> rows(byte[] field) {
    CueRows rows = new CueRows(Timestamps.NONE);
    ByteArrayOutputStream row = new ByteArrayOutputStream();
    for (byte b : field) {
      int code = Byte.toUnsignedInt(b);
      if (code == ROW_END) {
        pass(row, rows);
        rows.breakRow();
      } else if (code < FIRST_CHARACTER) {
        row.write(' ');
      } else if (code < FIRST_CONTROL || code > LAST_CONTROL) {
        row.write(code);
      }
    }
    pass(row, rows);
    return rows.rows();
  }

  private void pass(ByteArrayOutputStream row, CueRows rows) {
    byte[] bytes = row.toByteArray();
    String text =
        charset
            .map(table -> new String(bytes, table))
            .orElseGet(() -> LatinCharacters.decode(bytes));
    rows.add(text, Timestamps.NONE, Optional.empty());
    row.reset();
  }
}
