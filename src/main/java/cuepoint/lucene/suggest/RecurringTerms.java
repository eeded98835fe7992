package cuepoint.lucene.suggest;

import cuepoint.lucene.document.SuggestionFields;
import cuepoint.search.Catalogue.RecurringTerm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * What some talks keep coming back to. Reads all entries of {@link SuggestionFields#TERMS}, which
 * takes 30 ms for 701 talks, and keeps nothing. For one thread.
 */
public final class RecurringTerms {
  /** So many are looked up in titles. */
  private static final int PROMISING = 1_000;

  private static final Comparator<RatedTerm> BEST_FIRST =
      Comparator.comparingDouble(RatedTerm::weight).reversed().thenComparing(RatedTerm::text);

  private final Map<BytesRef, Counted> terms = new HashMap<>();

  private RecurringTerms() {}

  /** How often a term is said. */
  private static final class Counted {
    private String mostly = "";
    private int mostlyTalks;
    private int talks;
    private int allTalks;
    private double often;
  }

  /** A term and how much it tells. */
  private record RatedTerm(BytesRef stem, String text, int talks, double weight) {
    RatedTerm times(double factor) {
      return new RatedTerm(stem, text, talks, weight * factor);
    }
  }

  /**
   * The terms of some talks, the most telling first, of which no two share a word.
   *
   * @param searcher reads one commit of the index
   * @param counts of the same commit
   */
  public static List<RecurringTerm> of(
      Query talks, int limit, IndexSearcher searcher, EntryCounts counts) throws IOException {
    RecurringTerms terms = new RecurringTerms();
    EntryCounts.Recurring recurring = counts.recurring(talks);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms entries = leaf.reader().terms(SuggestionFields.TERMS);
      if (entries != null) {
        terms.read(entries.iterator(), leaf, recurring);
      }
    }
    int spoken = searcher.getIndexReader().getDocCount(SuggestionFields.TERMS);
    int some = Math.min(spoken, searcher.count(talks));
    return best(terms.rated(new TermWeight(searcher, some, spoken)), limit);
  }

  private void read(TermsEnum entries, LeafReaderContext leaf, EntryCounts.Recurring recurring)
      throws IOException {
    for (BytesRef entry = entries.next(); entry != null; entry = entries.next()) {
      int start = SuggestionFields.start(entry, 1);
      int end = SuggestionFields.start(entry, 2);
      BytesRef stem = new BytesRef(entry.bytes, entry.offset + start, end - start - 1);
      if (!isSecondWord(entry, start, stem)) {
        EntryCounts.Recurrence said = recurring.of(leaf, entries);
        Counted term = counted(stem);
        term.allTalks += entries.docFreq();
        term.talks += said.talks();
        term.often += said.often();
        if (said.talks() > term.mostlyTalks) {
          term.mostlyTalks = said.talks();
          term.mostly =
              new BytesRef(entry.bytes, entry.offset + end, entry.length - end).utf8ToString();
        }
      }
    }
  }

  /** Whether it is the other entry of a pair, by its second word. */
  private static boolean isSecondWord(BytesRef entry, int end, BytesRef stem) {
    return spaces(entry.bytes, entry.offset, end) < spaces(stem.bytes, stem.offset, stem.length);
  }

  private static int spaces(byte[] bytes, int from, int length) {
    int spaces = 0;
    for (int i = from; i < from + length; i++) {
      spaces += bytes[i] == ' ' ? 1 : 0;
    }
    return spaces;
  }

  private Counted counted(BytesRef stem) {
    Counted known = terms.get(stem);
    if (known != null) {
      return known;
    }
    Counted term = new Counted();
    terms.put(BytesRef.deepCopyOf(stem), term);
    return term;
  }

  private List<RatedTerm> rated(TermWeight weight) throws IOException {
    List<RatedTerm> promising = new ArrayList<>();
    terms.forEach((stem, term) -> {
      if (weight.isOfTalks(term.talks) && isWord(term.mostly)) {
        double told = term.often * weight.rarity(term.talks, term.allTalks, term.often);
        promising.add(new RatedTerm(stem, term.mostly, term.talks, told));
      }
    });
    promising.sort(BEST_FIRST);
    List<RatedTerm> rated = new ArrayList<>();
    for (RatedTerm term : promising.subList(0, Math.min(PROMISING, promising.size()))) {
      rated.add(term.times(weight.titled(term.stem.utf8ToString(), term.talks)));
    }
    rated.sort(BEST_FIRST);
    return rated;
  }

  /** A letter alone is a name of something else, unless it is a word as in Chinese. */
  private static boolean isWord(String text) {
    return text.codePointCount(0, text.length()) > 1
        || text.codePoints().anyMatch(Character::isIdeographic);
  }

  private static List<RecurringTerm> best(List<RatedTerm> rated, int limit) {
    List<RecurringTerm> best = new ArrayList<>();
    for (RatedTerm term : rated) {
      if (best.size() == limit || term.weight <= 0) {
        break;
      }
      if (best.stream().noneMatch(better -> shareWord(better.text(), term.text))) {
        best.add(new RecurringTerm(term.text, term.talks));
      }
    }
    return best;
  }

  private static boolean shareWord(String one, String other) {
    List<String> words = words(one);
    return words(other).stream().anyMatch(words::contains);
  }

  private static List<String> words(String term) {
    return List.of(term.toLowerCase(Locale.ROOT).split(" ", -1));
  }
}
