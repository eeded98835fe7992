package cuepoint.opensearch.query;

import static cuepoint.opensearch.TokenField.Token.behind;
import static cuepoint.opensearch.TokenField.Token.beside;
import static cuepoint.opensearch.TokenField.Token.next;
import static cuepoint.opensearch.TokenField.Token.times;

import cuepoint.opensearch.TokenField;
import cuepoint.opensearch.TokenField.Token;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;

/** Three talks with tokens of all sorts. */
final class SomeTalks {
  static final String TITLE = "title.en";
  static final String SAID = "said.en";
  static final String PASSAGE = "passage.en";
  static final String LONG = "long".repeat(75);
  static final String ODD = "a b\u0001c\u0002d\u0003e\u0004f\u3000g";

  private SomeTalks() {}

  static List<List<Document>> blocks() {
    return List.of(
        talk(
            "one",
            10,
            TokenField.positions(TITLE, next("web"), beside("net"), next("search"), next("web")),
            TokenField.counts(SAID, times(7, "web"), beside("net"), times(2, LONG), times(9, ODD)),
            passage(next("web"), behind(2, "search"), next("日本"), next(LONG)),
            passage(next("the"), next("web"))),
        talk(
            "two",
            -20,
            TokenField.positions(TITLE, next("search"), next("web"), behind(1, "webs"), next(ODD)),
            TokenField.counts(SAID, times(70_000, "web"), times(1, "webs")),
            passage(next("search"), next("the"), next("web"), next("web"), next("naïve"))),
        talk(
            "three",
            30,
            TokenField.positions(TITLE, next("webs"), next("𝒳"), next("website"), next("naïve")),
            TokenField.counts(SAID, times(1, "search"), beside("web"), beside("web"))));
  }

  private static Document passage(Token... tokens) {
    Document passage = new Document();
    passage.add(TokenField.positions(PASSAGE, tokens));
    passage.add(new StringField("passage_language", "en-" + tokens.length, Field.Store.NO));
    return passage;
  }

  private static List<Document> talk(
      String id, long day, Field title, Field said, Document... passages) {
    List<Document> block = new ArrayList<>(List.of(passages));
    Document talk = new Document();
    talk.add(title);
    talk.add(said);
    talk.add(new StringField("talk", id, Field.Store.NO));
    talk.add(new StringField("kind", "talk", Field.Store.NO));
    talk.add(new StringField("event", id.startsWith("t") ? "Late night" : "Early", Field.Store.NO));
    talk.add(new LongPoint("recorded", day));
    block.add(talk);
    return block;
  }
}
