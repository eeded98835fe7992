import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets a vocabulary grow with its text as that of the talks does, by Heaps' law: n words of text
 * have K n^b different ones. K and b are those of the talks, from all of them and from every other.
 *
 * <p>As a text that is multiplied has more words than the talks, new ones are made where words are
 * said that the talks say at most twice: two letters are replaced, vowels by vowels, so that a word
 * stays as long as it was. The first n of these that the law asks for are new; the others are, each
 * as likely, the word itself or one that was made of it before.
 */
final class RareWords {
  private static final int RARE = 2;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern MADE_OF = Pattern.compile("[a-z]{5,}");
  private static final String VOWELS = "aeiou";
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> made = new HashMap<>();
  private final Set<String> ofHalf = new HashSet<>();
  private long words;
  private long wordsOfHalf;
  private double exponent;
  private long written;
  private long madeInAll;

  /** Counts the words of a talk. */
  void count(String text, boolean half) {
    for (Matcher word = WORD.matcher(text); word.find(); words++) {
      String known = word.group().toLowerCase();
      counts.merge(known, 1, Integer::sum);
      if (half) {
        ofHalf.add(known);
        wordsOfHalf++;
      }
    }
  }

  /** Keeps what is rare, when all talks are counted. */
  void close() {
    exponent =
        Math.log((double) counts.size() / ofHalf.size()) / Math.log((double) words / wordsOfHalf);
    vocabulary = counts.size();
    counts
        .entrySet()
        .removeIf(word -> word.getValue() > RARE || !MADE_OF.matcher(word.getKey()).matches());
    ofHalf.clear();
  }

  private int vocabulary;

  /** The text, as long as it was, with some of its rare words replaced. */
  String of(String text, Random random) {
    StringBuilder replaced = new StringBuilder(text);
    for (Matcher word = WORD.matcher(text); word.find(); written++) {
      if (counts.containsKey(word.group())) {
        replaced.replace(word.start(), word.end(), word(word.group(), random));
      }
    }
    return replaced.toString();
  }

  private String word(String rare, Random random) {
    double asked = vocabulary * Math.pow((double) written / words, exponent);
    int known = made.getOrDefault(rare, 0);
    if (vocabulary + madeInAll < asked) {
      madeInAll++;
      made.put(rare, known + 1);
      return made(rare, known + 1);
    }
    int number = random.nextInt(known + 1);
    return number == 0 ? rare : made(rare, number);
  }

  private static String made(String rare, int number) {
    Random random = new Random(31L * rare.hashCode() + number);
    StringBuilder word = new StringBuilder(rare);
    int first = random.nextInt(rare.length());
    replace(word, first, random);
    replace(word, (first + 1 + random.nextInt(rare.length() - 1)) % rare.length(), random);
    return word.toString();
  }

  private static void replace(StringBuilder word, int at, Random random) {
    String kind = VOWELS.indexOf(word.charAt(at)) < 0 ? CONSONANTS : VOWELS;
    word.setCharAt(at, kind.charAt(random.nextInt(kind.length())));
  }

  @Override
  public String toString() {
    return "%,d words, %,d of them made; Heaps' exponent %.2f"
        .formatted(written, madeInAll, exponent);
  }
}
