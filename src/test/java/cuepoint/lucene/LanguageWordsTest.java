package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.engine.Engine;
import cuepoint.search.Hit;
import cuepoint.search.Query;
import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found in whatever form of Unicode they are said or typed. */
@OnEveryEngine
class LanguageWordsTest {
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
    "uz, biz oʻzbek tilida, o'zbek",
    "es, we don´t like it, don't",
    "fr, le cœur du noyau, coeur",
    "fr, le coeur du noyau, cœur",
    "fr, LES ŒUVRES DU NOYAU, oeuvres",
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
    try (Engine index = SmallIndex.of(folder, talk(language, said))) {
      assertThat(hits(index, typed)).as(typed).hasSize(1);
      assertThat(hits(index, typed).getFirst().moments().getFirst().snippet().matches())
          .isNotEmpty();
    }
  }

  private static Recording talk(String language, String said) {
    return recording("conf/talk", "", "", language, Cue.of(1000, 5000, said));
  }

  private static List<Hit> hits(Engine index, String typed) {
    return index.searcher().search(Query.of(typed)).hits();
  }

  @Test
  void marksAreWhereThePartIs() throws IOException {
    try (Engine index =
        SmallIndex.of(folder, talk("und", "e\u0301te\u0301 ﬁn cœur วันนี้เราจะพูด xyz"))) {
      assertThat(marked(index, "พูด")).isEqualTo("พูด");
      assertThat(marked(index, "fin")).isEqualTo("ﬁn");
      assertThat(marked(index, "été")).isEqualTo("e\u0301te\u0301");
      assertThat(marked(index, "coeur")).isEqualTo("cœur");
      assertThat(marked(index, "xyz")).isEqualTo("xyz");
    }
  }

  private static String marked(Engine index, String typed) {
    var snippet = hits(index, typed).getFirst().moments().getFirst().snippet();
    var match = snippet.matches().getFirst();
    return snippet.text().substring(match.start(), match.end());
  }
}
