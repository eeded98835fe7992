package cuepoint.lucene.expansion;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.ShownWord;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.analysis.TextField;
import cuepoint.lucene.expansion.Variant.Origin;
import cuepoint.lucene.query.Clause;
import cuepoint.lucene.term.QueryTerms;
import cuepoint.search.Deadline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * What a word may become that is being typed: the words that begin so and are said beside the other
 * words of the query, and if there are none, those that are said most. They count as one word, the
 * commonest of them, and what was typed a little more, where that is a word. For one query and one
 * thread.
 */
final class Completions {
  /** Of so many of the words that most talks say it is found out whether they are likely. */
  private static final int LOOKED_AT = 32;

  /** How many are searched at most. */
  private static final int SEARCHED = 6;

  /** All that are searched are in at most this share of the passages, one by one counted. */
  private static final double SHARE = 0.5;

  /** How much a word counts that it may become, where what was typed counts 1. */
  private static final double WEIGHT = 0.8;

  private final Collection<LanguageGroup> groups;
  private final QueryTerms commit;
  private final Deadline deadline;

  Completions(Collection<LanguageGroup> groups, QueryTerms commit, Deadline deadline) {
    this.groups = groups;
    this.commit = commit;
    this.deadline = deadline;
  }

  /** A word that it may become, and how likely that is. */
  private record Likely(Variant variant, int documents, double score) {}

  /**
   * Adds to the last term what it may become, if it is a word that was not typed to its end.
   *
   * @param most how many terms a query has for that at most
   */
  void complete(List<QueryTerm> terms, int most) throws IOException {
    int last = terms.size() - 1;
    if (last >= 0
        && last < most
        && terms.get(last).clause() instanceof Clause.Word word
        && !word.whole()) {
      Company others = Company.of(commit, terms).without(terms.get(last));
      terms.set(last, of(terms.get(last), others));
    }
  }

  private QueryTerm of(QueryTerm term, Company others) throws IOException {
    List<Likely> likely = new ArrayList<>();
    for (LanguageGroup group : groups) {
      List<ShownWord> words = ShownWord.of(term.clause().typed(), group);
      if (words.size() == 1) {
        deadline.check();
        rate(group, words.getFirst().folded(), term, others, likely);
      }
    }
    likely.sort(Comparator.comparingDouble(Likely::score).reversed());
    List<Likely> searched = affordable(likely);
    return searched.isEmpty() ? term : term.with(asOne(term.variants(), searched));
  }

  private List<Likely> affordable(List<Likely> best) throws IOException {
    double budget = 0;
    for (LanguageGroup group : groups) {
      budget += SHARE * commit.docCount(TextField.PASSAGE.in(group));
    }
    List<Likely> searched = new ArrayList<>();
    for (Likely next : best) {
      budget -= next.documents;
      if (searched.isEmpty() || (budget >= 0 && searched.size() < SEARCHED)) {
        searched.add(next);
      }
    }
    return searched;
  }

  /** All that the word may be, counting as the commonest of its group. */
  private List<Variant> asOne(List<Variant> own, List<Likely> likely) throws IOException {
    Map<LanguageGroup, Integer> most = new HashMap<>();
    likely.forEach(one -> most.merge(one.variant.group(), one.documents, Math::max));
    List<Variant> all = new ArrayList<>();
    for (Variant variant : own) {
      TermCounts counts = new TermCounts(variant.group(), commit);
      int documents = counts.of(variant.terms());
      int commonest = Math.max(documents, most.getOrDefault(variant.group(), 0));
      most.put(variant.group(), commonest);
      all.add(variant.weighing(variant.weight() * share(documents, commonest, counts)));
    }
    for (Likely one : likely) {
      LanguageGroup group = one.variant.group();
      TermCounts counts = new TermCounts(group, commit);
      int commonest = most.getOrDefault(group, one.documents);
      all.add(one.variant.weighing(WEIGHT * share(one.documents, commonest, counts)));
    }
    return all;
  }

  /** What a rare word counts, so that it scores as the commonest would. */
  private static double share(int documents, int commonest, TermCounts counts) throws IOException {
    double own = counts.idf(Math.max(1, documents));
    return own > 0 ? Math.min(1, counts.idf(Math.max(1, commonest)) / own) : 1;
  }

  private void rate(
      LanguageGroup group, String prefix, QueryTerm term, Company others, List<Likely> likely)
      throws IOException {
    TermCounts counts = new TermCounts(group, commit);
    for (String word : mostSaid(group, prefix)) {
      List<String> said = SpokenAnalyzer.terms(word, group);
      Variant variant = new Variant(group, said, word, Origin.COMPLETION, 1);
      boolean isNew = !term.has(said) && likely.stream().noneMatch(one -> isSame(one, variant));
      int documents = isNew ? counts.of(said) : 0;
      if (documents > 0) {
        double together = others.isNone() ? documents : others.passagesWith(variant);
        double score = together * together / documents * counts.idf(documents);
        likely.add(new Likely(variant, documents, score));
      }
    }
  }

  private static boolean isSame(Likely one, Variant other) {
    return one.variant.group() == other.group() && one.variant.terms().equals(other.terms());
  }

  /** The words that begin so and that most talks say, without those that say nothing. */
  private List<String> mostSaid(LanguageGroup group, String prefix) throws IOException {
    Map<String, Integer> talks = new HashMap<>();
    BytesRef first = new BytesRef(prefix);
    TermsEnum all = commit.iterator(TextField.WORDS.in(group));
    BytesRef word = all.seekCeil(first) == SeekStatus.END ? null : all.term();
    while (word != null && StringHelper.startsWith(word, first)) {
      talks.put(word.utf8ToString(), all.docFreq());
      word = all.next();
    }
    Stream<Map.Entry<String, Integer>> most =
        talks.entrySet().stream()
            .filter(entry -> !group.isStopWord(entry.getKey()))
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()));
    return most.limit(LOOKED_AT).map(Map.Entry::getKey).toList();
  }
}
