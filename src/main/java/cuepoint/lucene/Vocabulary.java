package cuepoint.lucene;

import cuepoint.lucene.SpokenAnalyzer.Token;
import cuepoint.lucene.Wanted.Form;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** The words of an index: in which languages they are, and what stands there for a typed clause. */
final class Vocabulary {
  private static final List<String> FIELDS =
      List.of(
          PassageDocument.TEXT,
          TalkDocument.TITLE,
          TalkDocument.SPEAKERS,
          TalkDocument.DESCRIPTION,
          TalkDocument.TAGS,
          TalkDocument.EVENT_NAME);

  private final IndexReader reader;
  private final Set<Language> languages = EnumSet.noneOf(Language.class);
  private final Spelling spelling;

  Vocabulary(IndexReader reader) {
    this.reader = reader;
    this.spelling = new Spelling(reader);
    Set<String> fields = Set.copyOf(FieldInfos.getIndexedFields(reader));
    for (Language language : Language.values()) {
      if (fields.contains(SpokenAnalyzer.field(TalkDocument.TITLE, language))
          || fields.contains(SpokenAnalyzer.field(PassageDocument.TEXT, language))) {
        languages.add(language);
      }
    }
  }

  /** A clause as it was typed and nothing else. */
  Wanted exactly(Clause clause) throws IOException {
    List<Form> forms = new ArrayList<>();
    for (Language language : languages) {
      List<String> terms = terms(clause, language);
      if (!terms.isEmpty()) {
        forms.add(new Form(language, terms, 1));
      }
    }
    return new Wanted(clause, forms, known(forms));
  }

  /** A clause with likely spellings of a rare word. */
  Wanted wanted(Clause clause) throws IOException {
    Wanted exactly = exactly(clause);
    List<Form> others = new ArrayList<>();
    if (clause instanceof Clause.Word) {
      for (Form form : exactly.forms()) {
        if (form.oneTerm()) {
          others.addAll(spelling.forms(form));
        }
      }
    }
    others.sort(Comparator.comparingDouble(Form::weight).reversed());
    others.addAll(0, exactly.forms());
    return new Wanted(clause, others, exactly.known());
  }

  /** Whether a clause is a word that says nothing, in every language of the index. */
  boolean isStopWord(Clause clause) {
    return clause instanceof Clause.Word word
        && languages.stream().allMatch(language -> language.isStopWord(word.typed()));
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
