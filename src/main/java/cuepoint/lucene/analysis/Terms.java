package cuepoint.lucene.analysis;

import cuepoint.lucene.token.AmericanSpellingFilter;
import cuepoint.lucene.token.ChineseCompoundFilter;
import cuepoint.lucene.token.FoldingFilter;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanReadingFormFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** What the forms of a word have in common, in each language, mostly as Lucene's analyzers do. */
final class Terms {
  /** As of Lucene's Italian analyzer, which does not show them. */
  private static final CharArraySet ITALIAN_ARTICLES =
      new CharArraySet(
          List.of(
              "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl", "dagl",
              "degl", "negl", "sugl", "un", "m", "t", "s", "v", "d"),
          true);

  private Terms() {}

  static TokenStream lower(TokenStream words) {
    return new LowerCaseFilter(words);
  }

  static TokenStream folded(TokenStream words) {
    return new ASCIIFoldingFilter(lower(words));
  }

  static TokenStream bare(TokenStream words) {
    TokenStream arabic =
        new PersianNormalizationFilter(new ArabicNormalizationFilter(lower(words)));
    return new ASCIIFoldingFilter(new FoldingFilter(arabic));
  }

  /** KStem found more moments than Lucene's own choice, Porter's stemmer. */
  static TokenStream english(TokenStream words) {
    return new KStemFilter(new AmericanSpellingFilter(folded(new EnglishPossessiveFilter(words))));
  }

  static TokenStream german(TokenStream words) {
    return new GermanLightStemFilter(germanPrefix(words));
  }

  static TokenStream germanPrefix(TokenStream words) {
    return new GermanNormalizationFilter(lower(words));
  }

  static TokenStream french(TokenStream words) {
    return new FrenchLightStemFilter(
        lower(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES)));
  }

  static TokenStream spanish(TokenStream words) {
    return new SpanishLightStemFilter(lower(words));
  }

  static TokenStream portuguese(TokenStream words) {
    return new PortugueseLightStemFilter(lower(words));
  }

  static TokenStream italian(TokenStream words) {
    return new ItalianLightStemFilter(lower(new ElisionFilter(words, ITALIAN_ARTICLES)));
  }

  static TokenStream dutch(TokenStream words) {
    return new SnowballFilter(lower(words), new DutchStemmer());
  }

  static TokenStream russian(TokenStream words) {
    return new SnowballFilter(lower(words), new RussianStemmer());
  }

  /** Compounds are divided. */
  static Tokenizer japaneseWords() {
    return new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.SEARCH);
  }

  static TokenStream japanese(TokenStream words) {
    TokenStream forms = new JapaneseBaseFormFilter(words);
    forms = new JapanesePartOfSpeechStopFilter(forms, JapaneseAnalyzer.getDefaultStopTags());
    forms = new StopFilter(forms, JapaneseAnalyzer.getDefaultStopSet());
    return lower(new JapaneseKatakanaStemFilter(forms));
  }

  static TokenStream korean(TokenStream words) {
    return lower(new KoreanReadingFormFilter(new KoreanPartOfSpeechStopFilter(words)));
  }

  /** What Lucene's analyzer calls stop words is punctuation. */
  static TokenStream chinese(TokenStream words) {
    TokenStream said = new StopFilter(lower(words), SmartChineseAnalyzer.getDefaultStopSet());
    return new PorterStemFilter(new ChineseCompoundFilter(said));
  }

  static TokenStream traditionalChinese(TokenStream words) {
    return new CJKBigramFilter(lower(words));
  }
}
