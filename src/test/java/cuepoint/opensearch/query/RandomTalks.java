package cuepoint.opensearch.query;

import cuepoint.opensearch.TokenField;
import cuepoint.opensearch.TokenField.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;

/** Talks of few words, so that queries find some of them, with tokens of all sorts. */
final class RandomTalks {
  static final List<String> WORDS =
      List.of(
          "a", "ab", "abc", "b", "ba", "ñ", "日本", "𝒳", "two words", "b\u0001c", "w".repeat(300));
  static final List<String> LANGUAGES = List.of("en", "zh-Hant", "no language");
  static final int DAYS = 9;

  private final Random random;

  RandomTalks(long seed) {
    this.random = new Random(seed);
  }

  List<List<Document>> blocks(int talks) {
    List<List<Document>> blocks = new ArrayList<>();
    for (int i = 0; i < talks; i++) {
      blocks.add(block("talk " + i));
    }
    return blocks;
  }

  private List<Document> block(String id) {
    List<Document> block = new ArrayList<>();
    for (int passages = random.nextInt(4); passages > 0; passages--) {
      Document passage = new Document();
      passage.add(TokenField.positions("passage.en", tokens(false)));
      passage.add(new StringField("passage_language", one(LANGUAGES), Field.Store.NO));
      block.add(passage);
    }
    Document talk = new Document();
    talk.add(new StringField("talk", id, Field.Store.NO));
    talk.add(new StringField("kind", "talk", Field.Store.NO));
    talk.add(new StringField("language", one(LANGUAGES), Field.Store.NO));
    talk.add(TokenField.positions("title.en", tokens(false)));
    talk.add(TokenField.positions("title.en", tokens(false)));
    talk.add(TokenField.counts("said.en", tokens(true)));
    if (random.nextBoolean()) {
      talk.add(new LongPoint("recorded", random.nextInt(DAYS)));
      talk.add(TokenField.counts("said.en", tokens(true)));
    }
    block.add(talk);
    return block;
  }

  private Token[] tokens(boolean counted) {
    Token[] tokens = new Token[1 + random.nextInt(12)];
    for (int i = 0; i < tokens.length; i++) {
      int increment = i > 0 && random.nextInt(4) == 0 ? 0 : 1 + Math.max(0, random.nextInt(8) - 5);
      tokens[i] =
          new Token(one(WORDS), increment, counted && increment > 0 ? 1 + random.nextInt(40) : 1);
    }
    return tokens;
  }

  private String one(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
