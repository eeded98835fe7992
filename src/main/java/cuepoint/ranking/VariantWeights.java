package cuepoint.ranking;

/**
 * How much other forms of a typed word count. A variant never outweighs the word itself; with a
 * weight of 0 variants of that kind are not looked for.
 *
 * @param glossary weight of what the glossary says the word is heard as
 * @param wordBreak weight of two words written as one, or of one written as two
 * @param spelling weight of the nearest spelling of a word that is not said; others less, by how
 *     much further they are
 * @param spellingBesideTyped weight of another spelling of a word that is said; below half, so that
 *     it scores less however often it is said
 * @param rare a word in more passages than this is what was meant: no spelling is looked for
 * @param likely the share of the talks, 0 to 1, that must say a spelling which nothing else speaks
 *     for: what is said less may be a slip itself
 * @param spellings how many spellings at most
 * @param splits how many ways at most to split a word
 */
public record VariantWeights(
    double glossary,
    double wordBreak,
    double spelling,
    double spellingBesideTyped,
    int rare,
    double likely,
    int spellings,
    int splits) {

  static final VariantWeights DEFAULT = new VariantWeights(0.95, 0.9, 0.95, 0.45, 20, 0.0035, 3, 2);

  public VariantWeights {
    Checks.share("glossary", glossary);
    Checks.share("wordBreak", wordBreak);
    Checks.share("spelling", spelling);
    Checks.share("spellingBesideTyped", spellingBesideTyped);
    Checks.notNegative("rare", rare);
    Checks.share("likely", likely);
    Checks.notNegative("spellings", spellings);
    Checks.notNegative("splits", splits);
  }
}
