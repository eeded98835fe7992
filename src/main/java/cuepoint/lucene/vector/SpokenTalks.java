package cuepoint.lucene.vector;

import cuepoint.lucene.document.Block;
import cuepoint.lucene.document.TalkDocument;
import cuepoint.relation.TalkVectors;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The talks of a commit with the vectors of what is said in them. Safe for use by many threads, as
 * long as the commits of the talks and the vectors are open.
 */
public final class SpokenTalks {
  /** Of larger collections, some passages of each talk say where it lies. */
  private static final int MOST_PASSAGES = 1_000_000;

  private static final int LEAST_OF_TALK = 16;

  private final DirectoryReader reader;
  private final PassageVectors vectors;

  /** Documents of talks, ascending; the number of a talk is its index here. */
  private final int[] talks;

  private final TalkVectors directions;

  private SpokenTalks(
      DirectoryReader reader, PassageVectors vectors, int[] talks, TalkVectors directions) {
    this.reader = reader;
    this.vectors = vectors;
    this.talks = talks;
    this.directions = directions;
  }

  /**
   * Reads where the talks lie.
   *
   * @param reader reads the talks
   * @param vectors of their passages
   */
  public static SpokenTalks of(DirectoryReader reader, PassageVectors vectors) throws IOException {
    int[] talks = talks(reader);
    int most = Math.max(LEAST_OF_TALK, MOST_PASSAGES / Math.max(1, talks.length));
    TalkVectors.Collector collector = new TalkVectors.Collector(talks.length);
    VectorReader each = vectors.reader();
    for (int i = 0; i < talks.length; i++) {
      int[] passages = some(passages(reader, talks[i], vectors), most);
      if (passages.length > 0) {
        TalkVectors.Mean mean = new TalkVectors.Mean();
        for (int passage : passages) {
          mean.add(each.vector(passage));
        }
        collector.add(i, mean);
      }
    }
    return new SpokenTalks(reader, vectors, talks, collector.talks());
  }

  private static int[] talks(DirectoryReader reader) throws IOException {
    List<Integer> talks = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum each = leaf.reader().postings(Block.TALK, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (each != null && each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(each.docID())) {
          talks.add(leaf.docBase + each.docID());
        }
      }
    }
    return talks.stream().mapToInt(talk -> talk).toArray();
  }

  /** The documents of a talk's passages that have vectors, ascending. */
  private static int[] passages(DirectoryReader reader, int talk, PassageVectors vectors)
      throws IOException {
    int[] found = new int[talk - first(reader, talk)];
    int size = 0;
    for (int document = talk - found.length; document < talk; document++) {
      if (vectors.has(document)) {
        found[size++] = document;
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** The first document of a talk's block. */
  private static int first(DirectoryReader reader, int talk) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(talk, reader.leaves()));
    return leaf.docBase + Block.first(talk - leaf.docBase, Block.TALKS.getBitSet(leaf));
  }

  /** At most so many, from the first to the last. */
  private static int[] some(int[] all, int most) {
    int[] some = new int[Math.min(all.length, most)];
    for (int i = 0; i < some.length; i++) {
      some[i] = all[(int) ((long) i * all.length / some.length)];
    }
    return some;
  }

  /** How many there are; their numbers begin with 0. */
  public int size() {
    return talks.length;
  }

  /** Where they lie, by their numbers. */
  public TalkVectors directions() {
    return directions;
  }

  /** The number of a talk; empty if there is none with the id. */
  public OptionalInt number(String id) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum found = leaf.reader().postings(TalkDocument.key(id), PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(found.docID())) {
          return OptionalInt.of(Arrays.binarySearch(talks, leaf.docBase + found.docID()));
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The numbers of some talks, by their ids. */
  public java.util.BitSet numbers(Predicate<String> ids) throws IOException {
    java.util.BitSet numbers = new java.util.BitSet(talks.length);
    for (LeafReaderContext leaf : reader.leaves()) {
      TermsEnum each = Terms.getTerms(leaf.reader(), TalkDocument.ID).iterator();
      PostingsEnum found = null;
      for (BytesRef id = each.next(); id != null; id = each.next()) {
        if (ids.test(id.utf8ToString())) {
          found = each.postings(found, PostingsEnum.NONE);
          while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int number = Arrays.binarySearch(talks, leaf.docBase + found.docID());
            if (number >= 0) {
              numbers.set(number);
            }
          }
        }
      }
    }
    return numbers;
  }

  public Talk talk(int number) throws IOException {
    return TalkDocument.talk(reader, talks[number]);
  }

  /** Whether a talk has captions. */
  public boolean isSpoken(int number) throws IOException {
    return first(reader, talks[number]) < talks[number];
  }

  /** What is said in a talk that has vectors, in the first language that has. */
  public SpokenPassages passages(int number) throws IOException {
    return SpokenPassages.of(reader, passages(reader, talks[number], vectors), vectors.reader());
  }
}
