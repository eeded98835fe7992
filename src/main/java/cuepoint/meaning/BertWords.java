package cuepoint.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The words and signs of a text, as BERT's uncased models were trained on them: in lower case,
 * without accents, each punctuation mark and each Chinese character by itself (Devlin et al., BERT,
 * 2018, {@code BasicTokenizer} of its source; the normalizer {@code BertNormalizer} and the
 * pre-tokenizer {@code BertPreTokenizer} of {@code tokenizer.json}).
 */
final class BertWords {
  private static final int REPLACEMENT = 0xFFFD;

  private final StringBuilder word = new StringBuilder();
  private final List<String> words = new ArrayList<>();

  private BertWords() {}

  static List<String> of(String text) {
    BertWords reader = new BertWords();
    Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(reader::read);
    reader.end();
    return reader.words;
  }

  private void read(int letter) {
    if (isSpace(letter)) {
      end();
    } else if (isAlone(letter)) {
      end();
      word.appendCodePoint(letter);
      end();
    } else if (!isDropped(letter)) {
      word.appendCodePoint(Character.toLowerCase(letter));
    }
  }

  private void end() {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isSpace(int letter) {
    return letter == '\t' || letter == '\n' || letter == '\r' || Character.isSpaceChar(letter);
  }

  private static boolean isAlone(int letter) {
    return isPunctuation(letter) || isChinese(letter);
  }

  /** Of ASCII also the signs that Unicode takes for symbols. */
  private static boolean isPunctuation(int letter) {
    if (letter < 0x80) {
      return letter > ' ' && letter < 0x7F && !Character.isLetterOrDigit(letter);
    }
    return switch (Character.getType(letter)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** The CJK Unified Ideographs and their extensions up to E, and those for compatibility. */
  private static boolean isChinese(int letter) {
    return (letter >= 0x4E00 && letter <= 0x9FFF)
        || (letter >= 0x3400 && letter <= 0x4DBF)
        || (letter >= 0x20000 && letter <= 0x2A6DF)
        || (letter >= 0x2A700 && letter <= 0x2CEAF)
        || (letter >= 0xF900 && letter <= 0xFAFF)
        || (letter >= 0x2F800 && letter <= 0x2FA1F);
  }

  /** Accents, and what is neither seen nor a space. */
  private static boolean isDropped(int letter) {
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK,
          Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          true;
      default -> letter == REPLACEMENT;
    };
  }
}
