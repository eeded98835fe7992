package cuepoint.lucene.analysis;

import static cuepoint.lucene.analysis.WordAnalyzer.spaced;
import static cuepoint.lucene.analysis.WordAnalyzer.unspaced;

import cuepoint.lucene.token.AmericanSpelling;
import cuepoint.search.Analysis.Respelling;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;

/**
 * How the words of a language become terms. Stop words are kept, so that phrases stay exact;
 * ranking passes over them.
 */
@SuppressWarnings("ImmutableEnumChecker") // analyzers and default stop words never change
public enum LanguageGroup {
  EN(spaced(Terms::english, Terms::folded), EnglishAnalyzer::getDefaultStopSet),
  DE(spaced(Terms::german, Terms::germanPrefix), GermanAnalyzer::getDefaultStopSet),
  FR(spaced(Terms::french, Terms::lower), FrenchAnalyzer::getDefaultStopSet),
  ES(spaced(Terms::spanish, Terms::lower), SpanishAnalyzer::getDefaultStopSet),
  PT(spaced(Terms::portuguese, Terms::lower), PortugueseAnalyzer::getDefaultStopSet),
  IT(spaced(Terms::italian, Terms::lower), ItalianAnalyzer::getDefaultStopSet),
  NL(spaced(Terms::dutch, Terms::lower), DutchAnalyzer::getDefaultStopSet),
  RU(spaced(Terms::russian, Terms::lower), RussianAnalyzer::getDefaultStopSet),
  /** In this and the next, particles and endings are parts of a word, not terms. */
  JA(unspaced(Terms::japaneseWords, Terms::japanese), () -> CharArraySet.EMPTY_SET),
  KO(unspaced(KoreanTokenizer::new, Terms::korean), () -> CharArraySet.EMPTY_SET),
  /** Simplified Chinese. */
  ZH(unspaced(HMMChineseTokenizer::new, Terms::chinese), () -> CharArraySet.EMPTY_SET),
  /** Traditional Chinese has no dictionary here: every two characters are a term. */
  HANT(spaced(Terms::traditionalChinese, Terms::lower), () -> CharArraySet.EMPTY_SET),
  /** All others: words as they are, without the marks that writers leave out. */
  OTHER(spaced(Terms::bare, Terms::bare), () -> CharArraySet.EMPTY_SET);

  private static final List<String> TRADITIONAL = List.of("Hant", "TW", "HK", "MO");

  private static final Map<String, LanguageGroup> BY_CODE =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(LanguageGroup::code, Function.identity()));

  private final Analyzer analyzer;
  private final Supplier<CharArraySet> stopWords;

  /**
   * A language.
   *
   * @param analyzer makes its terms
   * @param stopWords are read when they are first asked for: few languages are used at a time
   */
  LanguageGroup(Analyzer analyzer, Supplier<CharArraySet> stopWords) {
    this.analyzer = analyzer;
    this.stopWords = stopWords;
  }

  /** The language of a BCP 47 tag. */
  public static LanguageGroup of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String code = isTraditionalChinese(locale) ? HANT.code() : locale.getLanguage();
    return BY_CODE.getOrDefault(code, OTHER);
  }

  /** The language of a Lucene field: that of {@code "passage.en"} is English. */
  static LanguageGroup ofField(String name) {
    return BY_CODE.getOrDefault(name.substring(name.lastIndexOf('.') + 1), OTHER);
  }

  private static boolean isTraditionalChinese(Locale locale) {
    return locale.getLanguage().equals("zh")
        && (TRADITIONAL.contains(locale.getScript()) || TRADITIONAL.contains(locale.getCountry()));
  }

  /** The last part of the names of this language's fields. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it writes spaces between words, so that no dictionary is needed to find them. */
  public boolean isSpaced() {
    return this != JA && this != KO && this != ZH;
  }

  public Analyzer analyzer() {
    return analyzer;
  }

  /** What makes one term of British and American spellings. */
  public List<Respelling> respellings() {
    return this == EN ? AmericanSpelling.RULES : List.of();
  }

  /** The words that occur everywhere and say nothing, in lower case. */
  public Set<String> stopWords() {
    return stopWords.get().stream()
        .map(word -> new String((char[]) word))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a word occurs everywhere and says nothing. */
  public boolean isStopWord(String word) {
    return stopWords.get().contains(word.toLowerCase(Locale.ROOT));
  }
}
