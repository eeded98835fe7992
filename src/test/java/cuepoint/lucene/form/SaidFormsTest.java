package cuepoint.lucene.form;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.ShownWord;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.analysis.TermWord;
import cuepoint.lucene.analysis.TextField;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is made of forms that were analysed one by one is what would be made of the whole text. */
class SaidFormsTest {
  private static final int TALKS = 60;
  private static final int SEED = 17;

  private static final List<String> PIECES =
      List.of(
          "the",
          "The",
          "colour",
          "isn't",
          "users'",
          "user's",
          "user's,",
          "l'été",
          "Straße",
          "œuvre",
          "программа",
          "C++",
          "C++,",
          "C#.",
          ".NET",
          "#",
          "+",
          "…",
          "–",
          "-",
          "10,000",
          "10",
          "1.5",
          "AT&T",
          "e-mail",
          "e-mail,",
          "Wi-Fi-only",
          "Node.js",
          "dispatch_async",
          "URLSession",
          "URLSession.",
          "UTF8String",
          "std::vector",
          "word:",
          "word;",
          "word!",
          "word?",
          "word,",
          "word.",
          "U.S.",
          "http://a.b/c?d=e",
          "garbage",
          "collector",
          "-collector",
          "garbage-collector",
          "I",
          "I,",
          "[Music]",
          "[music",
          "playing]",
          "(applause)",
          "(laughs,",
          "long)",
          "[",
          "]",
          ">>Hello",
          ">>",
          ">> ",
          "e\u0301te\u0301",
          "\u0301a",
          "ﬁne",
          "½",
          "１０",
          "emoji👍🏽",
          "👍",
          "♪",
          "ไทยแลนด์",
          "日本語",
          "中文字",
          "한국어",
          "كتاب",
          "می‌روم",
          "Ελλάδα",
          "a\u00A0b",
          "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
          "\u200Bzero",
          "x\u00ADy");

  private final Random random = new Random(SEED);

  @ParameterizedTest
  @EnumSource(LanguageGroup.class)
  void fieldsHaveTheTermsOfTheWholeText(LanguageGroup language) throws IOException {
    for (int i = 0; i < TALKS; i++) {
      Transcript transcript = transcript(language);
      List<Cue> cues = transcript.cues();
      SaidFields said = new SaidFields(SaidForms.of(transcript, cues));
      List<Field> ofForms = new ArrayList<>();
      List<Field> ofText = new ArrayList<>();
      FieldType type = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
      String passage = TextField.PASSAGE.in(language);
      for (int from = 0; from < cues.size(); from += 2) {
        int to = Math.min(from + 3, cues.size());
        ofForms.add(said.passage(passage, from, to, type));
        ofText.add(new Field(passage, text(cues.subList(from, to)), type));
      }
      FieldType counted = type(IndexOptions.DOCS_AND_FREQS);
      ofForms.add(said.all(TextField.SAID.in(language), counted));
      ofText.add(new Field(TextField.SAID.in(language), text(cues), counted));
      assertThat(indexed(ofForms)).as(text(cues)).isEqualTo(indexed(ofText));
    }
  }

  @ParameterizedTest
  @EnumSource(LanguageGroup.class)
  void wordsAreThoseOfEachCue(LanguageGroup language) {
    for (int i = 0; i < TALKS; i++) {
      Transcript transcript = transcript(language);
      SaidTerms terms = SaidTerms.of(transcript, SaidForms.of(transcript, transcript.cues()));
      List<String> said =
          IntStream.range(0, terms.size()).mapToObj(word -> described(terms, word)).toList();
      assertThat(said)
          .as(text(transcript.cues()))
          .isEqualTo(transcript.cues().stream().flatMap(cue -> words(cue, language)).toList());
    }
  }

  private static String described(SaidTerms terms, int word) {
    int number = terms.term(word);
    String term = number == SaidTerms.NONE ? "" : terms.terms().get(number).toString();
    return term + (terms.isPair(word) ? terms.pair(word) : "");
  }

  private static Stream<String> words(Cue cue, LanguageGroup language) {
    List<String> words = new ArrayList<>();
    Optional<ShownWord> before = Optional.empty();
    for (ShownWord word : ShownWord.of(cue.text(), language)) {
      Optional<ShownWord> term = TermWord.of(word, language);
      String described =
          term.map(one -> new SaidTerms.Spelled(one.folded(), one.shown()).toString()).orElse("");
      if (term.isPresent() && before.isPresent()) {
        String between = cue.text().substring(before.get().end(), term.get().start());
        boolean isPair = between.equals(" ") || between.equals("-");
        described += isPair ? cue.text().substring(before.get().start(), term.get().end()) : "";
      }
      words.add(described);
      before = term;
    }
    return words.stream();
  }

  private Transcript transcript(LanguageGroup language) {
    List<Cue> cues = new ArrayList<>();
    // Most transcripts have few forms that must not be analysed alone.
    int plain = random.nextBoolean() ? PIECES.indexOf("[Music]") : PIECES.size();
    for (int left = 1 + random.nextInt(6); left > 0; left--) {
      List<String> pieces = new ArrayList<>();
      for (int piece = random.nextInt(8); piece >= 0; piece--) {
        pieces.add(PIECES.get(random.nextInt(plain)).strip());
      }
      cues.add(Cue.untimed(String.join(" ", pieces)));
    }
    String tag = language == LanguageGroup.HANT ? "zh-TW" : language.code();
    return new Transcript(
        language == LanguageGroup.OTHER ? "fi" : tag, CaptionKind.MANUAL, cues, Optional.empty());
  }

  private static String text(List<Cue> cues) {
    return cues.stream().map(Cue::text).collect(Collectors.joining(" "));
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  /** What an index has of fields, each in a document of its own: postings, and norms. */
  private static String indexed(List<Field> fields) throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(SpokenAnalyzer.INSTANCE))) {
        for (Field field : fields) {
          Document document = new Document();
          document.add(field);
          writer.addDocument(document);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        List<String> lines = new ArrayList<>();
        LeafReader leaf = reader.leaves().getFirst().reader();
        for (String field : List.of(fields.getFirst().name(), fields.getLast().name())) {
          addPostings(leaf, field, lines);
          addNorms(leaf, field, lines);
        }
        return String.join("\n", lines);
      }
    }
  }

  private static void addPostings(LeafReader leaf, String field, List<String> lines)
      throws IOException {
    if (leaf.terms(field) == null) {
      return;
    }
    TermsEnum terms = leaf.terms(field).iterator();
    while (terms.next() != null) {
      PostingsEnum postings = terms.postings(null, PostingsEnum.ALL);
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        String line = field + " " + terms.term().utf8ToString() + " " + postings.docID();
        int[] places = new int[3 * postings.freq()];
        for (int i = 0; i < places.length && leaf.terms(field).hasPositions(); i += 3) {
          places[i] = postings.nextPosition();
          places[i + 1] = postings.startOffset();
          places[i + 2] = postings.endOffset();
        }
        lines.add(line + " " + postings.freq() + " " + Arrays.toString(places));
      }
    }
  }

  private static void addNorms(LeafReader leaf, String field, List<String> lines)
      throws IOException {
    NumericDocValues norms = leaf.getNormValues(field);
    while (norms != null && norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      lines.add(String.format(Locale.ROOT, "%s %d %d", field, norms.docID(), norms.longValue()));
    }
  }
}
