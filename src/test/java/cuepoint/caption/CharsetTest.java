package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.caption.cue.Repair;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource({
    "windows-1250, Příliš žluťoučký kůň úpěl ďábelské ódy a nikdo ho neslyšel",
    "ISO-8859-2, Zażółć gęślą jaźń i chodźmy już wszyscy na śniadanie",
    "IBM852, Příliš žluťoučký kůň úpěl ďábelské ódy a nikdo ho neslyšel",
    "MacCentralEurope, Zażółć gęślą jaźń i chodźmy już wszyscy na śniadanie",
    "MacRoman, Le système a été modifié à côté du noyau et ça marche où ça devait",
    "windows-1251, Сьогодні ми говоримо про те як її програма працює і чому це важливо",
    "KOI8-U, Сьогодні ми говоримо про те як її програма працює і чому це важливо",
    "IBM866, Мы добавили пробы в программу и смотрим как она работает",
    "MacCyrillic, Мы добавили пробы в программу и смотрим как она работает",
    "windows-1253, Σήμερα θα μιλήσουμε για τον πυρήνα και πώς τον μετράμε",
    "windows-1254, Bugün çekirdeğin nasıl çalıştığını ve ölçüldüğünü göstereceğiz",
    "windows-1255, היום נדבר על הליבה ואיך מודדים אותה בזמן אמת",
    "windows-1256, سنتحدث اليوم عن نواة النظام وكيف نقيس سرعتها",
    "windows-1257, Šodien mēs runāsim par sistēmas kodolu un kā to mērīt ātri",
    "windows-1258, Hôm nay chúng ta sẽ nói về hệ thống và cách đo nó",
    "windows-874, วันนี้เราจะพูดถึงระบบปฏิบัติการและวิธีวัดความเร็ว",
    "GB18030, 今天我们讨论操作系统的内核以及如何测量它",
    "Big5, 今天我們討論作業系統的核心以及如何測量它",
    "EUC-KR, 오늘은 운영 체제의 커널과 그것을 측정하는 방법을 이야기합니다",
    "ISO-2022-JP, プログラムにプローブを追加して、その動作を見てみましょう",
    "UTF-16LE, 今天我们讨论操作系统的内核以及如何测量它",
    "UTF-32BE, Мы добавили пробы в программу и смотрим как она работает"
  })
  void theLettersTellTheCharset(String charset, String sentence) {
    assertThat(texts(CaptionFixture.read(file(charset, sentence)))).containsExactly(sentence);
  }

  private static byte[] file(String charset, String sentence) {
    return ("1\n00:00:01,000 --> 00:00:02,000\n" + sentence + "\n")
        .getBytes(Charset.forName(charset));
  }

  @Test
  void whatIsSungIsInTheCharsetOfTheLetters() {
    String song = "¶ la la la ¶ Olá";
    assertThat(texts(CaptionFixture.read(file("windows-1252", song)))).containsExactly(song);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "text\n", "text\n\n"})
  void whatFillsUpAFileIsNoText(String end) {
    String file = "1\n00:00:01,000 --> 00:00:02,000\n" + end + "\0".repeat(5000);
    assertThat(texts(CaptionFixture.read(file))).containsExactly("text");
  }

  @Test
  void aGuessIsSaid() {
    Captions captions = CaptionFixture.read(file("windows-1252", FRENCH));
    assertThat(captions.charset().orElseThrow().name()).isEqualTo("windows-1252");
    assertThat(captions.charset().orElseThrow().isGuessed()).isTrue();
    assertThat(captions.repairs().counts().keySet())
        .containsAnyOf(Repair.CHARSET_GUESSED, Repair.CHARSET_IN_DOUBT);
  }

  @Test
  void aFileInUtf8IsNoGuess() {
    Captions captions = CaptionFixture.read(file("UTF-8", JAPANESE));
    assertThat(captions.charset()).contains(new CaptionCharset("UTF-8", "valid", Optional.empty()));
    assertThat(captions.repairs().isEmpty()).isTrue();
  }

  @Test
  void aNamedCharsetIsThatOfWhatIsNotUtf8(@TempDir Path folder) throws IOException {
    Optional<Charset> koi8 = Optional.of(Charset.forName("KOI8-R"));
    Path other = Files.write(folder.resolve("a.srt"), file("windows-1251", RUSSIAN));
    Captions wrong = Captions.read(other, koi8, Optional.empty());
    assertThat(texts(wrong)).isNotEqualTo(List.of(RUSSIAN));
    assertThat(wrong.charset()).contains(new CaptionCharset("KOI8-R", "named", Optional.empty()));
    Path utf8 = Files.write(folder.resolve("b.srt"), file("UTF-8", RUSSIAN));
    assertThat(texts(Captions.read(utf8, koi8, Optional.empty()))).containsExactly(RUSSIAN);
  }

  @Test
  void aDeclaredCharsetIsUsedWhereTheBytesAgree() {
    String ttml =
        "<?xml version='1.0' encoding='%s'?><tt xmlns='http://www.w3.org/ns/ttml'><body><div>"
            + "<p begin='1s' end='2s'>"
            + RUSSIAN
            + "</p></div></body></tt>";
    Captions captions =
        CaptionFixture.read(ttml.formatted("KOI8-R").getBytes(Charset.forName("KOI8-R")));
    assertThat(texts(captions)).containsExactly(RUSSIAN);
    assertThat(captions.charset().orElseThrow().source()).isEqualTo("declared");
    byte[] other = ttml.formatted("ISO-8859-1").getBytes(StandardCharsets.UTF_8);
    assertThat(texts(CaptionFixture.read(other))).containsExactly(RUSSIAN);
  }

  @Test
  void textThatWasEncodedTwiceIsRestored() {
    byte[] once = file("UTF-8", FRENCH);
    byte[] twice =
        new String(once, Charset.forName("windows-1252")).getBytes(StandardCharsets.UTF_8);
    Captions captions = CaptionFixture.read(twice);
    assertThat(texts(captions)).containsExactly(FRENCH);
    assertThat(captions.repairs().counts()).containsEntry(Repair.ENCODED_TWICE, 1);
  }

  @Test
  void anotherCharsetFarBehindTheBeginningIsFound() {
    StringBuilder cues = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      cues.append(
          "00:%02d:%02d,000 --> 00:%02d:%02d,500%nplain text number %d%n%n"
              .formatted(i / 60, i % 60, i / 60, i % 60, i));
    }
    String last = "Zażółć gęślą jaźń i chodźmy już wszyscy";
    cues.append("01:00:00,000 --> 01:00:01,000\n").append(last).append('\n');
    Captions captions =
        CaptionFixture.read(cues.toString().getBytes(Charset.forName("windows-1250")));
    assertThat(captions.cues()).hasSize(3001);
    assertThat(texts(captions).getLast()).isEqualTo(last);
  }
}
