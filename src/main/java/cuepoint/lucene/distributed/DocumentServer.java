package cuepoint.lucene.distributed;

import cuepoint.lucene.document.TalkDocument;
import cuepoint.lucene.rank.FacetCounter;
import cuepoint.search.Deadline;
import cuepoint.search.Facets;
import cuepoint.search.Facets.Facet;
import cuepoint.search.Filter.Field;
import cuepoint.search.Query.Order;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;

/**
 * Keeps the documents of talks, and answers Lucene's queries about them as one Lucene index of all
 * would. Safe for use by many threads.
 */
public interface DocumentServer {
  /** What is counted of talks, and the field whose values are. */
  Map<Field, String> COUNTED = FacetCounter.COUNTED;

  /** So many values of a field are wanted at most, those of most talks. */
  int MOST_VALUES = FacetCounter.VALUES;

  /** A value of such a field, which so many talks have. */
  static Facet facet(String value, int talks) {
    Facet facet = TalkDocument.facet(value);
    return new Facet(facet.value(), facet.label(), talks);
  }

  /**
   * How many documents match a query, all of which are talks, or all of which are passages.
   *
   * @throws IOException when the documents cannot be asked
   */
  int count(Query query) throws IOException;

  /**
   * Finds talks.
   *
   * @throws Deadline.PassedException when the deadline has passed
   * @throws IOException when the documents cannot be asked
   */
  Answer search(Question question, Deadline deadline) throws IOException;

  /**
   * The blocks of talks, in any order; those of talks that have been removed meanwhile are not
   * among them.
   *
   * @throws IOException when they cannot be read
   */
  List<KeptTalk> blocks(Collection<String> talkIds) throws IOException;

  /**
   * What is known of all talks that a query finds besides what is said, in any order.
   *
   * @throws IOException when the documents cannot be asked
   */
  List<Talk> talks(Query query) throws IOException;

  /**
   * How many of some talks have each of some entries.
   *
   * @throws Deadline.PassedException when the deadline has passed
   * @throws IOException when the documents cannot be asked
   */
  Map<String, Integer> count(Entries entries, Deadline deadline) throws IOException;

  /**
   * Entries that are counted.
   *
   * @param prefix they begin so; empty for all
   * @param talks finds, without scores, those that they are counted in
   * @param most how many are wanted, from 1; of more, those that most of the talks have
   */
  record Entries(Kind kind, String prefix, Query talks, int most) {

    /** What entries there are. */
    public enum Kind {
      /** Those of {@link cuepoint.lucene.document.SuggestionFields#TERMS}. */
      SUGGESTED,
      /** Those of them that a talk says more than once, then NUL and how often, in decimals. */
      RECURRING
    }
  }

  /**
   * What talks are looked for.
   *
   * @param talks finds and scores talks
   * @param order best or newest first; of equal ones by id
   * @param from how many of the first are passed over
   * @param most how many are wanted after those
   * @param others finds, without scores, the talks that the values of a field are counted in; where
   *     a field has none, they are counted in all talks found
   */
  record Question(Query talks, Order order, int from, int most, Map<Field, Query> others) {
    public Question {
      others = Map.copyOf(others);
    }
  }

  /**
   * What was found.
   *
   * @param total how many talks match
   * @param facets how they divide
   * @param talks in their order
   * @param notes why there may be more, as sentences; none where all documents were asked
   * @param passing whether the same question may find more in a moment
   */
  record Answer(
      int total, Facets facets, List<FoundTalk> talks, List<String> notes, boolean passing) {
    public Answer {
      talks = List.copyOf(talks);
      notes = List.copyOf(notes);
    }
  }

  /**
   * A talk that was found.
   *
   * @param revision another one whenever the talk was put again
   */
  record FoundTalk(String id, long revision, float score) {}

  /**
   * A talk as it is kept.
   *
   * @param revision as of {@link FoundTalk#revision}
   * @param block as of {@link TalkBlock#bytes}; not to be changed
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record KeptTalk(String id, long revision, byte[] block) {}
}
