package cuepoint.lucene.analysis;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/** Which words a term may be made of. */
public final class TermWord {
  private static final int LONGEST = 40;

  /** Lucene's own list for English is much shorter: it has no "you". */
  private static final CharArraySet ENGLISH = english();

  private TermWord() {}

  /** The word without what only grammar puts on it; empty when it says nothing. */
  public static Optional<ShownWord> of(ShownWord word, LanguageGroup language) {
    ShownWord bare = withoutPossessive(word);
    boolean grammar = bare.folded().indexOf('\'') >= 0;
    return grammar || bare.folded().length() > LONGEST || isStopWord(bare, language)
        ? Optional.empty()
        : Optional.of(bare);
  }

  private static boolean isStopWord(ShownWord word, LanguageGroup language) {
    return language == LanguageGroup.EN
        ? ENGLISH.contains(word.folded())
        : language.isStopWord(word.shown().toLowerCase(Locale.ROOT));
  }

  private static ShownWord withoutPossessive(ShownWord word) {
    return word.folded().endsWith("'s")
        ? new ShownWord(
            word.folded().substring(0, word.folded().length() - 2),
            word.shown().substring(0, word.shown().length() - 2),
            word.start(),
            word.end() - 2)
        : word;
  }

  private static CharArraySet english() {
    try (InputStreamReader list =
        new InputStreamReader(
            SnowballFilter.class.getResourceAsStream("english_stop.txt"), StandardCharsets.UTF_8)) {
      return WordlistLoader.getSnowballWordSet(list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
