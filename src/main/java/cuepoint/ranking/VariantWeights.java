package cuepoint.ranking;

/**
 * How much other forms of a typed word count. A variant never outweighs the word itself; with a
 * weight of 0 variants of that kind are not looked for.
 *
 * @param glossary weight of what the glossary says the word is heard as
 * @param wordBreak weight of two words written as one, or of one written as two
 * @param spelling weight of the nearest spelling of a word that is said nowhere; others less, by
 *     their similarity
 * @param spellingBesideTyped weight of another spelling of a word that is said, times its
 *     similarity
 * @param rare a word in more passages than this is what was meant: no spelling is looked for
 * @param variantSpelling a spelling at least this similar, 0 to 1, is a variant however seldom it
 *     is said: one letter in six
 * @param similarity spellings less similar than this, 0 to 1, are none
 * @param spellings how many spellings at most
 * @param splits how many ways at most to split a word
 * @param familiar a word in more passages than this is not split
 */
public record VariantWeights(
    double glossary,
    double wordBreak,
    double spelling,
    double spellingBesideTyped,
    int rare,
    double variantSpelling,
    double similarity,
    int spellings,
    int splits,
    int familiar) {

  static final VariantWeights DEFAULT =
      new VariantWeights(0.95, 0.9, 0.95, 0.7, 20, 0.83, 0.6, 3, 2, 1000);

  public VariantWeights {
    Checks.share("glossary", glossary);
    Checks.share("wordBreak", wordBreak);
    Checks.share("spelling", spelling);
    Checks.share("spellingBesideTyped", spellingBesideTyped);
    Checks.notNegative("rare", rare);
    Checks.share("variantSpelling", variantSpelling);
    Checks.share("similarity", similarity);
    Checks.notNegative("spellings", spellings);
    Checks.notNegative("splits", splits);
    Checks.notNegative("familiar", familiar);
  }
}
