package cuepoint.lucene.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.Vectors;
import java.util.List;
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
          "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              + " sixteen seventeen eighteen nineteen twenty t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12"
              + " t13");

  @Test
  void texts() throws Exception {
    ArrayNode cases = JsonNodeFactory.instance.arrayNode();
    TEXTS.forEach(text -> cases.add(json(text, QueryReader.read(text))));
    Vectors.check("query", cases);
  }

  private static ObjectNode json(String text, TypedQuery query) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("text", text);
    ObjectNode read = json.putObject("read");
    addClauses(query.clauses(), read.putArray("clauses"));
    addClauses(query.excluded(), read.putArray("excluded"));
    addClauses(query.titles(), read.putArray("titles"));
    ObjectNode filters = read.putObject("filters");
    query.filters().event().ifPresent(event -> filters.put("event", event));
    query.filters().speaker().ifPresent(speaker -> filters.put("speaker", speaker));
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
