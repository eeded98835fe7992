package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.caption.Captions;
import cuepoint.search.Hit;
import cuepoint.search.Query;
import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found in whatever form of Unicode they are said or typed. */
class LanguageWordsTest {
  /** Words of languages that write no spaces, as a dictionary has them, by file. */
  private static final Map<String, List<String>> UNSPACED =
      Map.of(
          "halfkana.ja", List.of("今日", "プログラミング", "話します"),
          "fullwidth.ja", List.of("今日", "DTrace", "話します"),
          "nfdja.ja", List.of("今日", "プログラミング", "話します"),
          "und-ja", List.of("今日", "関数", "関数型", "プログラミング", "話します"),
          "und-zh", List.of("今天", "我们", "讨论", "编译", "编译器", "设计"),
          "lao.lo", List.of("ມື້ນີ້", "ພວກເຮົາ", "ເວົ້າ", "ກ່ຽວກັບ", "ຄອມພິວເຕີ"),
          "khmer.km", List.of("ថ្ងៃនេះ", "យើង", "និយាយ", "អំពី", "កុំព្យូទ័រ"),
          "zwsp.km", List.of("ថ្ងៃនេះ", "យើង", "និយាយ", "អំពី", "កុំព្យូទ័រ"),
          "thai.th", List.of("วันนี้", "เรา", "พูด", "การเขียน", "โปรแกรม", "คอมพิวเตอร์"),
          "burmese.my", List.of("ယနေ့", "ကျွန်ုပ်တို့", "ကွန်ပျူတာ", "အကြောင်း", "ပြော"));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "zh-Hans, 数据库的性能很重要, 数据",
    "zh-Hans, 数据库的性能很重要, 数据库",
    "zh-Hans, 我们研究人工智能, 智能",
    "zh-Hans, 操作系统和编译器, 系统",
    "zh-Hans, 我们用C++写程序, C++",
    "ja, データベース管理システムを作る, データベース",
    "ja, データベース管理システムを作る, 管理システム",
    "ja, 関数型プログラミング, 関数",
    "ja, C#とURLSessionを使う, C#",
    "ja, C#とURLSessionを使う, session",
    "ko, 데이터베이스관리시스템, 데이터베이스",
    "ko, 데이터베이스관리시스템, 시스템",
    "th, ปัญญาประดิษฐ์และการเรียนรู้ของเครื่อง, การเรียนรู้",
    "en, we visited ประเทศไทย last year, ประเทศไทย",
    "fr, le café est fermé, '\"cafe\u0301 est ferme\u0301\"'",
    "fr, le cafe\u0301 est ferme\u0301, café",
    "de, die Straße, STRASSE",
    "de, die Strasse, straße",
    "tr, İSTANBUL ışık, istanbul",
    "tr, İSTANBUL ışık, IŞIK",
    "el, ο ΥΠΟΛΟΓΙΣΤΗΣ, υπολογιστής",
    "el, ο υπολογιστής, υπολογιστησ",
    "he, שָׁלוֹם לכולם, שלום",
    "he, שלום לכולם, שָׁלוֹם",
    "ar, البَرْمَجَة في الأنظمة, البرمجة",
    "ar, البرمجة في الأنظمة, الانظمة",
    "fa, ما برنامه\u200Cنویسی می\u200Cکنیم, برنامه نویسی",
    "fa, ما برنامه\u200Cنویسی می\u200Cکنیم, برنامه\u200Cنویسی",
    "fa, ما برنامه\u200Cنویسی می\u200Cکنیم, برنامهنویسی",
    "uk, про комп’ютер, комп'ютер",
    "uk, про комп'ютер, компʼютер",
    "en, the ﬁle oﬃce was ﬁxed, office",
    "en, the file office was fixed, ﬁxed",
    "en, we don’t like the kernel’s API, don't",
    "en, in wide Ｔｅｘｔ, text",
    "en, a soft\u00ADware ar\u200Bray, software",
    "pl, o łączach i źródłach, laczach",
    "und, 今日は関数型プログラミング, 関数",
    "und, 我们讨论编译器, 编译器"
  })
  void aWordIsFoundInAnyForm(String language, String said, String typed) throws IOException {
    try (LuceneEngine index = SmallIndex.of(folder, talk(language, said))) {
      assertThat(hits(index, typed)).as(typed).hasSize(1);
      assertThat(hits(index, typed).getFirst().moments().getFirst().snippet().matches())
          .isNotEmpty();
    }
  }

  private static Recording talk(String language, String said) {
    return recording("conf/talk", "", "", language, Cue.of(1000, 5000, said));
  }

  private static List<Hit> hits(LuceneEngine index, String typed) {
    return index.searcher().search(Query.of(typed)).hits();
  }

  @Test
  void marksAreWhereThePartIs() throws IOException {
    try (LuceneEngine index =
        SmallIndex.of(folder, talk("und", "e\u0301te\u0301 ﬁn วันนี้เราจะพูด xyz"))) {
      assertThat(marked(index, "พูด")).isEqualTo("พูด");
      assertThat(marked(index, "fin")).isEqualTo("ﬁn");
      assertThat(marked(index, "été")).isEqualTo("e\u0301te\u0301");
      assertThat(marked(index, "xyz")).isEqualTo("xyz");
    }
  }

  private static String marked(LuceneEngine index, String typed) {
    var snippet = hits(index, typed).getFirst().moments().getFirst().snippet();
    var match = snippet.matches().getFirst();
    return snippet.text().substring(match.start(), match.end());
  }

  @Test
  void everyWordOfTheLanguageFilesIsFound() throws IOException {
    Map<String, List<String>> notFound = new LinkedHashMap<>();
    int asked = 0;
    for (Path file : files()) {
      String name = file.getFileName().toString().replace(".vtt", "");
      String language = name.contains(".") ? name.substring(name.indexOf('.') + 1) : "und";
      Cue[] cues = Captions.read(file).cues().toArray(Cue[]::new);
      Path place = folder.resolve(name);
      try (LuceneEngine index =
          SmallIndex.of(place, recording("conf/talk", "", "", language, cues))) {
        for (String word : typed(name, cues)) {
          asked++;
          if (hits(index, word).isEmpty()) {
            notFound.computeIfAbsent(name, added -> new ArrayList<>()).add(word);
          }
        }
      }
    }
    assertThat(notFound).isEmpty();
    assertThat(asked).isGreaterThan(300);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files =
        Files.list(SharedData.require("cases/captions/14-languages").resolve("conf"))) {
      return files.sorted().toList();
    }
  }

  /** The words of a file as people may type them. */
  private static List<String> typed(String file, Cue... cues) {
    List<String> said = new ArrayList<>(UNSPACED.getOrDefault(file, List.of()));
    if (said.isEmpty()) {
      for (Cue cue : cues) {
        said.addAll(List.of(cue.text().split("[ .]+")));
      }
    }
    return said.stream().filter(word -> !word.isBlank()).flatMap(LanguageWordsTest::forms).toList();
  }

  private static Stream<String> forms(String word) {
    return Stream.of(
        word,
        Normalizer.normalize(word, Form.NFC),
        Normalizer.normalize(word, Form.NFD),
        Normalizer.normalize(word, Form.NFKC),
        word.toLowerCase(Locale.ROOT),
        word.replace('’', '\''),
        word.replaceAll("\\p{Cf}", ""));
  }
}
