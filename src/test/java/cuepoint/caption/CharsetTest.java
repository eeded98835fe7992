package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.caption.cue.Repair;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetTest {
  private static final String RUSSIAN = "Мы добавили пробы в программу и смотрим, как она работает";
  private static final String JAPANESE = "プログラムにプローブを追加して、その動作を見てみましょう";
  private static final String FRENCH = "Où est-ce que le système a été modifié, à côté du noyau ?";

  @ParameterizedTest
  @CsvSource({
    "windows-1251, RUSSIAN", "KOI8-R, RUSSIAN", "UTF-16LE, RUSSIAN", "UTF-16BE, FRENCH",
    "Shift_JIS, JAPANESE", "EUC-JP, JAPANESE", "windows-1252, FRENCH", "UTF-8, JAPANESE"
  })
  void theCharsetIsFound(String charset, String sentence) {
    String text =
        switch (sentence) {
          case "RUSSIAN" -> RUSSIAN;
          case "JAPANESE" -> JAPANESE;
          default -> FRENCH;
        };
    byte[] file =
        ("1\n00:00:01,000 --> 00:00:02,000\n" + text + "\n").getBytes(Charset.forName(charset));
    assertThat(texts(CaptionFixture.read(file))).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource({"UTF-32LE, FFFE0000", "UTF-32BE, 0000FEFF", "UTF-16LE, FFFE", "UTF-8, EFBBBF"})
  void aByteOrderMarkDecides(String charset, String mark) throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(HexFormat.of().parseHex(mark));
    file.write(
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n" + RUSSIAN).getBytes(Charset.forName(charset)));
    assertThat(texts(CaptionFixture.read(file.toByteArray()))).containsExactly(RUSSIAN);
  }

  @Test
  void oneBadByteDoesNotChangeTheCharset() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(
        ("WEBVTT\n\n00:01.000 --> 00:02.000\n" + RUSSIAN + "\nbad ")
            .getBytes(StandardCharsets.UTF_8));
    file.write(0xE9);
    Captions captions = CaptionFixture.read(file.toByteArray());
    assertThat(texts(captions)).containsExactly(RUSSIAN + " bad é");
    assertThat(captions.repairs().counts()).containsEntry(Repair.NOT_UTF_8, 1);
  }
}
