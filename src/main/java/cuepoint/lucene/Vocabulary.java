package cuepoint.lucene;

import cuepoint.lucene.SpokenAnalyzer.Token;
import cuepoint.lucene.Wanted.Form;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/** The words of an index: in which languages they are, and what stands there for a typed clause. */
final class Vocabulary {
  /** So many words of a query are also sought in other forms; each costs lookups. */
  static final int FORGIVEN = 12;

  private static final List<String> FIELDS =
      List.of(
          PassageDocument.TEXT,
          TalkDocument.TITLE,
          TalkDocument.SPEAKERS,
          TalkDocument.DESCRIPTION,
          TalkDocument.TAGS,
          TalkDocument.EVENT_NAME);

  private final IndexReader reader;
  private final Map<Language, HeardForms> languages = new EnumMap<>(Language.class);

  Vocabulary(IndexSearcher searcher, Glossaries glossaries, Set<Ingredient> ingredients) {
    this.reader = searcher.getIndexReader();
    Set<String> fields = Set.copyOf(FieldInfos.getIndexedFields(reader));
    for (Language language : Language.values()) {
      if (fields.contains(SpokenAnalyzer.field(TalkDocument.TITLE, language))
          || fields.contains(SpokenAnalyzer.field(PassageDocument.TEXT, language))) {
        languages.put(
            language, new HeardForms(language, searcher, glossaries.in(language), ingredients));
      }
    }
  }

  /** A clause as it was typed and nothing else. */
  Wanted exactly(Clause clause) throws IOException {
    List<Form> forms = new ArrayList<>();
    for (Language language : languages.keySet()) {
      List<String> terms = terms(clause, language);
      if (!terms.isEmpty()) {
        forms.add(Form.typed(language, terms));
      }
    }
    return new Wanted(clause, forms, known(forms));
  }

  /** Each clause, the words among them with what else they may have been heard as. */
  List<Wanted> wanted(List<Clause> clauses) throws IOException {
    List<Wanted> wanted = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Wanted exactly = exactly(clauses.get(i));
      wanted.add(
          i < FORGIVEN && clauses.get(i) instanceof Clause.Word word
              ? forgiving(exactly, word, clauses, i)
              : exactly);
    }
    return wanted;
  }

  private Wanted forgiving(Wanted exactly, Clause.Word word, List<Clause> clauses, int index)
      throws IOException {
    List<Form> others = new ArrayList<>();
    for (Map.Entry<Language, HeardForms> entry : languages.entrySet()) {
      List<String> words =
          clauses.stream().map(clause -> singleTerm(clause, entry.getKey())).toList();
      if (!words.get(index).isEmpty()) {
        others.addAll(entry.getValue().of(word.typed(), words, index));
      }
    }
    others.sort(Comparator.comparingDouble(Form::weight).reversed());
    others.addAll(0, exactly.forms());
    return new Wanted(word, others, exactly.known());
  }

  private static String singleTerm(Clause clause, Language language) {
    List<String> terms = clause instanceof Clause.Word ? terms(clause, language) : List.of();
    return terms.size() == 1 ? terms.getFirst() : "";
  }

  /** Whether a clause is a word that says nothing, in every language of the index. */
  boolean isStopWord(Clause clause) {
    return clause instanceof Clause.Word word
        && languages.keySet().stream().allMatch(language -> language.isStopWord(word.typed()));
  }

  private static List<String> terms(Clause clause, Language language) {
    return clause instanceof Clause.Prefix prefix
        ? List.of(
            language.analyzer().normalize(PassageDocument.TEXT, prefix.typed()).utf8ToString())
        : SpokenAnalyzer.tokens(clause.typed(), language).stream().map(Token::term).toList();
  }

  private boolean known(List<Form> forms) throws IOException {
    for (Form form : forms) {
      for (String field : FIELDS) {
        String name = SpokenAnalyzer.field(field, form.language());
        if (!form.oneTerm() || reader.docFreq(new Term(name, form.terms().getFirst())) > 0) {
          return true;
        }
      }
    }
    return false;
  }
}
