package cuepoint.relation;

import cuepoint.search.Analysis;
import cuepoint.search.Analysis.Field;
import cuepoint.search.Analysis.Token;
import cuepoint.talk.Transcript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Titles for parts of a talk: what it keeps coming back to in a part, more than elsewhere in the
 * talk and in the collection, as it is mostly said there.
 */
public final class ChapterTitles {
  /** A recurring term is so many terms at most: a pair of words with their parts. */
  private static final int LONGEST = 4;

  /** A second term is named if it says about as much. */
  private static final double ALSO = .6;

  /** A part in which nothing recurs is called by its first words. */
  private static final int FIRST_WORDS = 4;

  private final Analysis analysis;
  private final String language;
  private final Map<String, String> recurring;
  private final Map<String, Double> idfs = new HashMap<>();
  private final Map<String, Integer> inTalk = new HashMap<>();

  private ChapterTitles(Transcript transcript, Analysis analysis) {
    this.analysis = analysis;
    this.language = transcript.language();
    this.recurring = analysis.recurringTerms(transcript);
  }

  /**
   * A title for each part, none blank.
   *
   * @param transcript of the whole talk
   * @param parts what is said in them, none blank
   */
  public static List<String> of(Transcript transcript, List<String> parts, Analysis analysis) {
    ChapterTitles titles = new ChapterTitles(transcript, analysis);
    List<Map<String, Integer>> counts = parts.stream().map(titles::counts).toList();
    counts.forEach(
        part -> part.forEach((term, count) -> titles.inTalk.merge(term, count, Integer::sum)));
    return IntStream.range(0, parts.size())
        .mapToObj(i -> titles.title(counts.get(i)).orElseGet(() -> firstWords(parts.get(i))))
        .toList();
  }

  /** How often a part has each recurring term. */
  private Map<String, Integer> counts(String part) {
    Map<String, Integer> counts = new HashMap<>();
    List<Token> tokens = analysis.terms(part, language);
    for (int i = 0; i < tokens.size(); i++) {
      StringBuilder term = new StringBuilder();
      for (int j = i; j < Math.min(tokens.size(), i + LONGEST); j++) {
        term.append(term.isEmpty() ? "" : " ").append(tokens.get(j).term());
        if (recurring.containsKey(term.toString())) {
          counts.merge(term.toString(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private Optional<String> title(Map<String, Integer> counts) {
    Map<String, Double> weights = new HashMap<>();
    counts.forEach((term, count) -> weights.put(term, weight(term, count)));
    List<String> best =
        weights.keySet().stream()
            .filter(term -> counts.getOrDefault(term, 0) > 1)
            .sorted(
                Comparator.comparingDouble(
                        (String term) -> -weight(term, counts.getOrDefault(term, 0)))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    if (best.isEmpty()) {
      return Optional.empty();
    }
    List<String> named = new ArrayList<>(List.of(best.getFirst()));
    double least = ALSO * weights.getOrDefault(best.getFirst(), 0.0);
    best.stream()
        .filter(term -> weights.getOrDefault(term, 0.0) >= least && isOther(term, best.getFirst()))
        .findFirst()
        .ifPresent(named::add);
    return Optional.of(String.join(", ", named.stream().map(this::shown).toList()));
  }

  private String shown(String term) {
    return recurring.getOrDefault(term, term);
  }

  /** Whether no word of one begins as a word of the other does: world is in world map. */
  private static boolean isOther(String term, String first) {
    List<String> words = List.of(first.split(" ", -1));
    return Arrays.stream(term.split(" ", -1))
        .noneMatch(word ->
            words.stream().anyMatch(other -> word.startsWith(other) || other.startsWith(word)));
  }

  /**
   * tf-idf, times the share of the talk's mentions that are in this part; by the square of idf, so
   * that words of speech do not outweigh those of the subject by being said often.
   */
  private double weight(String term, int count) {
    double idf = idf(term);
    return count * idf * idf * count / inTalk.getOrDefault(term, count);
  }

  /** Of a pair that of its rarer word, and half of the other's. */
  private double idf(String term) {
    return idfs.computeIfAbsent(
        term,
        key -> {
          List<Double> words = new ArrayList<>();
          for (String word : key.split(" ", -1)) {
            words.add(idfOfWord(word));
          }
          double most = Collections.max(words);
          return most + (words.stream().mapToDouble(idf -> idf).sum() - most) / 2;
        });
  }

  private double idfOfWord(String word) {
    int found = Math.max(1, analysis.documentFrequency(Field.PASSAGE, word, language));
    return Math.log((analysis.documents(Field.PASSAGE, language) + 1.0) / found);
  }

  private static String firstWords(String text) {
    String[] words = text.strip().split("\\s+", FIRST_WORDS + 1);
    return String.join(" ", List.of(words).subList(0, Math.min(words.length, FIRST_WORDS))) + "…";
  }
}
