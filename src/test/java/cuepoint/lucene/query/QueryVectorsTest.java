package cuepoint.lucene.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.Vectors;
import cuepoint.search.Filter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How texts of queries are read. */
class QueryVectorsTest {
  private static final List<String> TEXTS =
      List.of(
          "",
          "   \t ",
          "usdt rust",
          "  usdt   rust  ",
          "usdt Rust usdt",
          "\"exact words\"",
          "\"exact words\"~10 rust",
          "\"exact words\"~",
          "\"exact words\"~ rust",
          "\"exact words\"~3",
          "\"exact words\"~3\"more words\"",
          "\"exact words\"~-3",
          "\"exact words\"~+3",
          "\"exact words\"~3x",
          "\"exact words\"~99999999999",
          "\"exact words\"rust",
          "\"one\"",
          "\"\"",
          "\"\" rust",
          "\" \"",
          "\"unbalanced words",
          "words \"unbalanced",
          "a \"b c\" \"d e",
          "say\"what now\"then",
          "\"\"\"\"",
          "-rust",
          "usdt -rust",
          "usdt --rust",
          "usdt ---rust",
          "usdt - rust",
          "usdt -",
          "usdt -\"exact words\"",
          "usdt --\"exact words\"",
          "well-known half-open",
          "usdt -rust -\"a b\" -c*",
          "trac*",
          "*trac*",
          "*",
          "**",
          "a*b",
          "-*",
          "\"trac*\"",
          "don't can’t o'clock's",
          "C++ C# .NET F# g++",
          "std::vector Note:see foo:bar",
          "3.14 1,000 10.4.11 2.0beta v2.0 $1.99",
          "C++11 Objective-C++ USB-C R&D ASP.NET .NET i++ a+b 1+1 F# # e.g.",
          "$ ~ @ 100% a=b <br> #tag",
          "dispatch_async Network.framework IPv6 UTF-8 2024-09-12 10,000.5",
          "x86_64 dispatch_async _private __init__",
          "node.js example.com. e.g. U.S.A.",
          "a/b a\\b a\\\"b a|b a+b (a b) a~2",
          "usdt OR rust AND trace NOT java",
          "or and Or",
          "| + & ! ?",
          "speaker:Ann rust",
          "speaker:\"Ann Lee\" rust",
          "speaker: rust",
          "speaker:\"\" rust",
          "event:conf-2024",
          "event:conf rust event:other",
          "Event:conf EVENT:conf",
          "title:rust",
          "title:\"rust and usdt\" usdt",
          "title:rust-lang -title:java",
          "xspeaker:Ann (speaker:Ann",
          "-speaker:Ann rust",
          "speaker:\"Ann rust",
          "数据库 検索",
          "Swiftの文字列",
          "\"数据 库\"",
          "title:数据",
          "한국어 검색",
          "การเรียนรู้",
          "straße Café naïve ÅNGSTRÖM",
          "e\u0301te\u0301",
          "привет мир",
          "שלום עולם",
          "مرحبا بالعالم",
          "🎉",
          "party 🎉🎊 👩‍💻 🇩🇪 1️⃣ ☎ ❤️",
          "½ ² Ⅳ ①",
          "zero\u200bwidth soft\u00adhyphen non\u00a0breaking",
          "“curly quotes” «guillemets» „low“",
          "a\nb\tc\rd\u000be\ff",
          "control\u0000char \ufffd",
          "A1 b2b 4K 64bit",
          "“protocol oriented” swift",
          "„protocol oriented“ «view controller» »table view« ‹a b› 「c d」 『e f』",
          "“protocol oriented\" and „open »mixed« x",
          "“protocol oriented",
          "27\" monitor, a 24\" one",
          "don’t ‘quote’ me",
          "cafe\u0301 \"e\u0301te\u0301 ferme\u0301\"",
          "event:a event:b event:a speaker:Ann speaker:\"Bo Li\"",
          "Event: conf-2024 SPEAKER: Ann rust",
          "the main event: rust",
          "year: 2018 swift",
          "-event:conf-2024 -speaker:Ann -title:java -year:2018 -language:de -captions:automatic x",
          "--event:a ---speaker:b NOT language:fr x",
          "event:\"WWDC 2015\" event:“WWDC 2016” event:(WWDC 2017) new",
          "year:2018 year:2015..2016 since:2014 until:2019-06 since:2014-02-29 x",
          "year:soon captions:both captions:Manual language:EN said-by:Ann saidBy:Bo rust",
          "title:\"touch cocoa\" title:(touch cocoa) title:touch",
          "-title:\"touch cocoa\" bar",
          "speaker: rust title:\"-\"",
          "event:",
          "(speaker:Ann OR speaker:Bo) rust",
          "speaker:Ann, rust; year:2018.",
          "swift NOT objective",
          "NOT",
          "swift NOT",
          "DO NOT PANIC",
          "swift -(objective c) NOT (java kotlin)",
          "swift AND compiler",
          "-well-known -swift:compiler",
          "swift:compiler foo:bar foo:\"bar baz\" a::b 12:30 http://example.org/a",
          "*wift sw*ft swift** swift*",
          "swift~2 swift~0.8 swift~ ~swift",
          "\"swift comp*\"",
          "swift^2 x^10",
          "+swift +\"a b\" C++",
          "[a TO b] {a TO b} [a b] (a b)",
          "/sw.ft/ /usr/bin and/or",
          "wom?n really?",
          "全角　スペース speaker:Ann　rust",
          "title：rust",
          "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              + " sixteen seventeen eighteen nineteen twenty t1 t2 t3 t4 t5 t6 t7 t8 event:a"
              + " event:b event:c -x -y title:\"t u v w\" title:(t u v w) z",
          "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              + " sixteen seventeen eighteen nineteen twenty t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12"
              + " t13");

  @Test
  void texts() throws Exception {
    ArrayNode cases = JsonNodeFactory.instance.arrayNode();
    TEXTS.forEach(text -> cases.add(json(text, QueryReader.read(text, QueryVectorsTest::isKnown))));
    Vectors.check("query", cases);
  }

  /** In these vectors there are talks of Ann, and those of an event and a year. */
  private static boolean isKnown(Filter filter) {
    return Set.of("Ann", "conf-2024", "2018").contains(filter.value());
  }

  private static ObjectNode json(String text, TypedQuery query) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("text", text);
    ObjectNode read = json.putObject("read");
    addClauses(query.clauses(), read.putArray("clauses"));
    addClauses(query.excluded(), read.putArray("excluded"));
    ArrayNode titles = read.putArray("titles");
    query.titles().forEach(title -> addClauses(title, titles.addArray()));
    ArrayNode excludedTitles = read.putArray("excludedTitles");
    query.excludedTitles().forEach(title -> addClauses(title, excludedTitles.addArray()));
    ArrayNode filters = read.putArray("filters");
    for (Filter filter : query.filters().all()) {
      filters
          .addObject()
          .put("field", filter.field().label())
          .put("value", filter.value())
          .put("excluded", filter.excluded());
    }
    query.notes().forEach(read.putArray("notes")::add);
    return json;
  }

  private static void addClauses(List<Clause> clauses, ArrayNode json) {
    clauses.forEach(clause -> {
      ObjectNode one = json.addObject();
      switch (clause) {
        case Clause.Word word -> one.put("kind", "word").put("typed", word.typed());
        case Clause.Prefix prefix -> one.put("kind", "prefix").put("typed", prefix.typed());
        case Clause.Phrase phrase ->
            one.put("kind", "phrase").put("typed", phrase.typed()).put("slop", phrase.slop());
      }
    });
  }
}
