package cuepoint.lucene.distributed;

import cuepoint.search.Deadline;
import cuepoint.search.Facets;
import cuepoint.search.Filter.Field;
import cuepoint.search.Query.Order;
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
   */
  record Answer(int total, Facets facets, List<FoundTalk> talks, List<String> notes) {
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
