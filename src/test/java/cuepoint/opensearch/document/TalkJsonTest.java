package cuepoint.opensearch.document;

import static cuepoint.opensearch.TokenField.Token.behind;
import static cuepoint.opensearch.TokenField.Token.beside;
import static cuepoint.opensearch.TokenField.Token.next;
import static cuepoint.opensearch.TokenField.Token.times;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.opensearch.TokenField;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class TalkJsonTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static Document document(Field... fields) {
    Document document = new Document();
    Arrays.asList(fields).forEach(document::add);
    return document;
  }

  private static JsonNode json(Document... block) throws IOException {
    return new TalkJson(new WhitespaceAnalyzer()).of(List.of(block));
  }

  private static String text(Field... title) throws IOException {
    return json(document(title)).path("title_en").asText();
  }

  @Test
  void passagesAreInTheirTalk() throws IOException {
    JsonNode talk =
        json(
            document(new TextField("passage.en", "two words", Field.Store.NO)),
            document(
                new StringField("transcript_talk", "e/t", Field.Store.NO),
                new StringField("block", "e/t", Field.Store.NO)),
            document(
                new StringField("talk", "e/t", Field.Store.NO),
                new StringField("kind", new BytesRef("talk"), Field.Store.NO),
                new StringField("speaker", "Ada L.", Field.Store.NO),
                new StringField("speaker", "Bo", Field.Store.NO),
                new LongPoint("recorded", -3),
                new NumericDocValuesField("recorded", -3),
                new StoredField("unsearched", "x"),
                TokenField.words("words.en", next("ada"), next("bo"))));
    assertThat(JSON.readTree(talk.toString()))
        .isEqualTo(
            JSON.readTree(
                """
                {
                  "talk": ["e/t"],
                  "kind": ["talk"],
                  "speaker": ["Ada L.", "Bo"],
                  "recorded": [-3],
                  "words_en": ["ada", "bo"],
                  "passages": [{"passage_en": "two words"}]
                }
                """));
  }

  @Test
  void whatIsReadOfATalkIsBesideWhatIsSearched() throws IOException {
    List<Document> block =
        List.of(
            document(
                new StringField("talk", "e/t", Field.Store.NO),
                new BinaryDocValuesField("metadata", new BytesRef("xab".getBytes(UTF_8), 1, 2)),
                TokenField.counts("suggested_terms", times(3, "a\0a"), times(1, "b\0b"))));
    JsonNode talk = new TalkJson(new WhitespaceAnalyzer()).of(block, 7, new byte[] {1, 2});
    assertThat(JSON.readTree(talk.toString()))
        .isEqualTo(
            JSON.readTree(
                """
                {
                  "talk": ["e/t"],
                  "passages": [],
                  "revision": 7,
                  "block": "AQI=",
                  "metadata": "YWI=",
                  "suggested_terms": ["a\\u0000a", "b\\u0000b"],
                  "recurring_terms": ["a\\u0000a\\u00003"]
                }
                """));
  }

  @Test
  void tokensKeepTheirPositions() throws IOException {
    assertThat(text(TokenField.positions("title.en", behind(1, "a"), beside("b"), next("c"))))
        .isEqualTo("\u0002 a\u0001b c");
  }

  @Test
  void valuesOfAFieldFollowEachOther() throws IOException {
    assertThat(
            text(
                TokenField.positions("title.en", List.of(next("a")), 2),
                TokenField.positions("title.en", next("b"), behind(1, "c"))))
        .isEqualTo("a \u0002 \u0002 b \u0002 c");
  }

  @Test
  void countsAreBesideTerms() throws IOException {
    JsonNode talk =
        json(document(TokenField.counts("said.en", times(3, "a"), beside("b"), behind(4, "c"))));
    assertThat(talk.path("said_en").asText()).isEqualTo("a\u00033\u0001b\u00031 c\u00031");
  }

  @Test
  void spacesAndSignsInTermsAreEscaped() throws IOException {
    String text = text(TokenField.positions("title.en", next("a\u0001 b"), next("ж\u0004")));
    assertThat(text).isEqualTo("a\u0004\u4001\u0004\u4020b ж\u0004\u4004");
    assertThat(Stream.of("\t", "\u2028", "\u3000", "\u001f").map(TokenText::escaped))
        .allMatch(each -> each.chars().noneMatch(Character::isWhitespace))
        .doesNotHaveDuplicates();
  }

  @Test
  void fieldsAreAsTheyAreKept() {
    assertThatThrownBy(() -> json(document(new StringField("title.en", "a", Field.Store.NO))))
        .hasMessage("title.en has VALUES but is kept as POSITIONS");
    assertThatThrownBy(() -> json(document(new StringField("other", "a", Field.Store.NO))))
        .hasMessage("OpenSearch has no field other");
  }
}
