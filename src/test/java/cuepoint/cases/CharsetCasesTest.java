package cuepoint.cases;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.caption.CaptionCharset;
import cuepoint.caption.Captions;
import cuepoint.talk.Cue;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letters of files in charsets that nobody states. */
class CharsetCasesTest {
  @ParameterizedTest
  @CsvSource({
    "e-1252, windows-1252, größe für alle and that was all of it",
    "f-1250, windows-1250, wir prüfen größe Łódź żółć gęślą jaźń to jest po polsku proszę państwa"
        + " dziękuję bardzo",
    "g-1250, windows-1250, Łódź żółć gęślą jaźń dziękuję bardzo proszę państwa śląsk",
    "h-1254, windows-1254, bilgisayarın işlemcisi çok güçlüdür ışık değiştirildiğinde sistem"
        + " yeniden başlatılır",
    "i-1255, windows-1255, שלום לכולם היום נדבר על מחשבים זה הכל",
    "j-1256, windows-1256, مرحبا بكم نتحدث اليوم عن البرمجة هذا كل شيء",
    "k-gbk, GB18030, 今天我们讨论编译器的设计和实现 谢谢大家",
    "l-big5, Big5, 今天我們討論資料庫的效能 謝謝大家",
    "m-euckr, EUC-KR, 오늘은 컴파일러에 대해 이야기합니다 감사합니다",
    "n-tis620, windows-874, สวัสดีครับวันนี้เราจะพูดถึงคอมพิวเตอร์ ขอบคุณครับ",
    "o-1253, windows-1253, η Αθήνα και ο υπολογιστής αυτό ήταν όλο",
    "p-czech1250, windows-1250, příliš žluťoučký kůň úpěl ďábelské ódy a konec",
    "s-mac, MacRoman, curly “quotes” – dash and that was all of it"
  })
  void theLettersAreRightAndTheGuessIsSaid(String file, String charset, String text)
      throws IOException {
    Captions captions = read("18-srt-encodings/conf/" + file + ".srt");
    assertThat(text(captions)).isEqualTo(text);
    assertThat(captions.charset().orElseThrow().name()).isEqualTo(charset);
    assertThat(captions.charset().orElseThrow().isGuessed()).isTrue();
    assertThat(captions.repairs().byName())
        .containsAnyOf(entry("charset-guessed", 1), entry("charset-in-doubt", 1));
  }

  @ParameterizedTest
  @CsvSource({
    "18-srt-encodings/conf/a-merged-boms.srt, UTF-8, first file and that was all of it after bom"
        + " last",
    "18-srt-encodings/conf/c-crlf.srt, UTF-8, line one and that was all of it",
    "18-srt-encodings/conf/d-doublebom.srt, UTF-8, double bom",
    "18-srt-encodings/conf/q-utf16be-nobom.srt, UTF-16BE, größe and that was all of it",
    "18-srt-encodings/conf/r-nul.srt, UTF-8, nul\uFFFDbyte",
    "15-ttml/conf/g-utf16.ttml, UTF-16LE, sixteen bits é",
    "15-ttml/conf/h-latin1.ttml, ISO-8859-1, latin one été où"
  })
  void aCharsetThatIsCertainIsNoGuess(String file, String charset, String text) throws IOException {
    Captions captions = read(file);
    assertThat(text(captions)).isEqualTo(text);
    assertThat(captions.charset().map(CaptionCharset::name)).contains(charset);
    assertThat(captions.charset().orElseThrow().isGuessed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "b-crcrlf, line one line two | and that was all of it, 1000 4000",
    "u-numbers, 42 43 | numbers, 4000 6000",
    "v-numbers, 100 200 300 | In 1984 | end, 1000 4000 6000",
    "w-negative, negative start | neg secs | end, -1 -1 6000",
    "x-sameline, text on the time line | second on the time line | end, 1000 4000 6000",
    "y-header, ok, 1000",
    "z-noend, ok | no end | end, 1000 4000 6000"
  })
  void oddLinesOfSubRip(String file, String texts, String starts) throws IOException {
    Captions captions = read("18-srt-encodings/conf/" + file + ".srt");
    assertThat(captions.cues()).extracting(Cue::text).containsExactly(texts.split(" \\| "));
    assertThat(captions.cues())
        .extracting(cue -> cue.timed() ? Long.toString(cue.startMillis()) : "-1")
        .containsExactly(starts.split(" "));
    assertThat(captions.problems()).hasSize(file.equals("y-header") ? 1 : 0);
  }

  @Test
  void aBadByteAmongUtf8IsReadAlone() throws IOException {
    Captions captions = read("18-srt-encodings/conf/t-lsep.srt");
    assertThat(text(captions).split("[^a-z]+"))
        .containsExactly("line", "sep", "second", "vertical", "form", "nel");
    assertThat(captions.repairs().byName()).containsEntry("not-utf-8", 1);
  }

  private static Captions read(String file) throws IOException {
    return Captions.read(SharedData.require("cases/captions").resolve(file));
  }

  private static String text(Captions captions) {
    return captions.cues().stream().map(Cue::text).collect(Collectors.joining(" "));
  }
}
