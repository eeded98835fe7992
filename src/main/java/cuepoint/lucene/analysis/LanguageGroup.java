package cuepoint.lucene.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;

/**
 * How the words of a language become terms. Stop words are kept, so that phrases stay exact;
 * ranking passes over them.
 */
@SuppressWarnings("ImmutableEnumChecker") // analyzers and default stop words never change
public enum LanguageGroup {
  EN(stopWords -> new EnglishKStemAnalyzer(), EnglishAnalyzer.getDefaultStopSet()),
  DE(GermanAnalyzer::new, GermanAnalyzer.getDefaultStopSet()),
  FR(FrenchAnalyzer::new, FrenchAnalyzer.getDefaultStopSet()),
  ES(SpanishAnalyzer::new, SpanishAnalyzer.getDefaultStopSet()),
  PT(PortugueseAnalyzer::new, PortugueseAnalyzer.getDefaultStopSet()),
  IT(ItalianAnalyzer::new, ItalianAnalyzer.getDefaultStopSet()),
  NL(DutchAnalyzer::new, DutchAnalyzer.getDefaultStopSet()),
  RU(RussianAnalyzer::new, RussianAnalyzer.getDefaultStopSet()),
  /** In this and the next, particles and endings are parts of a word, not terms. */
  JA(stopWords -> new GaplessAnalyzer(new JapaneseAnalyzer()), CharArraySet.EMPTY_SET),
  KO(stopWords -> new GaplessAnalyzer(new KoreanAnalyzer()), CharArraySet.EMPTY_SET),
  /** Simplified Chinese. What its analyzer calls stop words is punctuation. */
  ZH(stopWords -> new GaplessAnalyzer(new SmartChineseAnalyzer()), CharArraySet.EMPTY_SET),
  /** Traditional Chinese has no dictionary here: every two characters are a term. */
  HANT(CJKAnalyzer::new, CharArraySet.EMPTY_SET),
  /** All others: words as Unicode breaks them (UAX #29), not stemmed. */
  OTHER(stopWords -> new PlainAnalyzer(), CharArraySet.EMPTY_SET);

  private static final List<String> TRADITIONAL = List.of("Hant", "TW", "HK", "MO");

  private final Analyzer analyzer;
  private final CharArraySet stopWords;

  LanguageGroup(Function<CharArraySet, Analyzer> analyzer, CharArraySet stopWords) {
    this.analyzer = analyzer.apply(CharArraySet.EMPTY_SET);
    this.stopWords = stopWords;
  }

  /** The language of a BCP 47 tag. */
  public static LanguageGroup of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String code = isTraditionalChinese(locale) ? HANT.code() : locale.getLanguage();
    return Arrays.stream(values())
        .filter(language -> language.code().equals(code))
        .findFirst()
        .orElse(OTHER);
  }

  private static boolean isTraditionalChinese(Locale locale) {
    return locale.getLanguage().equals("zh")
        && (TRADITIONAL.contains(locale.getScript()) || TRADITIONAL.contains(locale.getCountry()));
  }

  /** The last part of the names of this language's fields. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Analyzer analyzer() {
    return analyzer;
  }

  /** The words that occur everywhere and say nothing, in lower case. */
  public Set<String> stopWords() {
    return stopWords.stream()
        .map(word -> new String((char[]) word))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a word occurs everywhere and says nothing. */
  public boolean isStopWord(String word) {
    return stopWords.contains(word.toLowerCase(Locale.ROOT));
  }
}
