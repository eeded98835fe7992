package cuepoint.moment;

import cuepoint.search.Range;
import cuepoint.talk.Passage;
import cuepoint.talk.SpokenTime;
import cuepoint.talk.WiderPassage;
import java.util.List;

/**
 * A passage in which an engine found terms of a query. An engine may read the passage and its
 * occurrences when they are asked for; the occurrences are asked for once, the passage at most
 * once. For one thread, as long as the answer it belongs to is open.
 */
public interface PassageMatch {

  /**
   * The place of the passage in its talk: passages next to each other in a transcript have numbers
   * next to each other, passages of different transcripts have not.
   */
  int number();

  /** BCP 47 tag of the transcript. */
  String language();

  /**
   * How often a term is said, as BM25 counts it with an idf of 1: {@code tf / (tf + norm)}, times
   * the weight of the variant that is said and the number of its words; of a prefix the sum over
   * the words that begin with it.
   *
   * @param term index of the term in the query
   * @return 0 where it is not said
   */
  double frequency(int term);

  /** What is said. */
  Passage passage();

  /**
   * The passage with what is said around it in its section, where that is known.
   *
   * @param passage as of {@link #passage}
   * @param before whether to read what is before it, as of {@link WiderPassage#BEFORE}
   * @param after whether to read what is after it, as of {@link WiderPassage#AFTER}
   */
  default WiderPassage wider(Passage passage, boolean before, boolean after) {
    return new WiderPassage(passage, 0);
  }

  /**
   * Where the terms are said in a part of a wider passage, outside of the passage itself; those in
   * it may be among them.
   *
   * @param wider as of {@link #wider}, whose text has the offsets; positions are not those in it
   * @return in no order
   */
  default List<Occurrence> around(WiderPassage wider, Range part) {
    return List.of();
  }

  /** When occurrences are said, which may be known without reading the passage. */
  default List<SpokenTime> times(List<Occurrence> occurrences) {
    Passage passage = passage();
    return occurrences.stream().map(each -> passage.timeAt(each.start())).toList();
  }

  /**
   * Where the terms are said, by position, then by term; empty where the passage matches by its
   * meaning alone.
   */
  List<Occurrence> occurrences();
}
