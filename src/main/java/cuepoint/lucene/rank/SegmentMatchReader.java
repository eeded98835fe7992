package cuepoint.lucene.rank;

import cuepoint.engine.TalkMatch;
import cuepoint.engine.TalkMatch.TermMatch;
import cuepoint.lucene.document.Block;
import cuepoint.lucene.document.PassageReader;
import cuepoint.lucene.document.TalkDocument;
import cuepoint.lucene.document.Voices;
import cuepoint.lucene.near.Nearness;
import cuepoint.lucene.place.DocumentMatcher;
import cuepoint.lucene.place.Occurrences;
import cuepoint.lucene.place.WordPlaces;
import cuepoint.lucene.plan.VoicePlaces;
import cuepoint.lucene.rank.TalkMatchReader.Said;
import cuepoint.lucene.rank.TalkMatchReader.TermTests;
import cuepoint.moment.NearPassage;
import cuepoint.moment.PassageMatch;
import cuepoint.search.Range;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Reads talks of one segment in ascending order. For one query and one thread. */
final class SegmentMatchReader {
  private final LeafReaderContext leaf;
  private final PassageReader reader;
  private final List<TermTests> terms;
  private final List<Weight> titles;
  private final DocumentMatcher filter;
  private final VoicePlaces places;
  private final Optional<Nearness> nearness;
  private final List<SaidInSegment> said = new ArrayList<>();

  /**
   * Reads a segment.
   *
   * @param terms of the query
   * @param titles find what is marked in a title
   * @param said the terms as they may be said
   * @param filter finds the passages that may answer
   * @param voices who may say them
   * @param nearness of passages, where talks answer by meaning as well
   */
  SegmentMatchReader(
      LeafReaderContext leaf,
      List<TermTests> terms,
      List<Weight> titles,
      List<Said> said,
      DocumentMatcher filter,
      List<Voices> voices,
      Optional<Nearness> nearness)
      throws IOException {
    this.nearness = nearness;
    this.leaf = leaf;
    this.reader = new PassageReader(leaf.reader());
    this.terms = terms;
    this.titles = titles;
    this.filter = filter;
    this.places = new VoicePlaces(reader, voices);
    for (Said one : said) {
      Scorer passages = one.passages().scorer(leaf);
      if (passages != null) {
        this.said.add(
            new SaidInSegment(
                one.term(), one.guessed(), passages, passages.iterator(), one.words().in(leaf)));
      }
    }
  }

  /**
   * A term as it may be said.
   *
   * @param term its index in the query
   * @param guessed whether it is said in other words than those typed
   * @param scorer of the passages that say it so
   * @param passages of the scorer
   * @param places of the words in them
   */
  record SaidInSegment(
      int term, boolean guessed, Scorer scorer, DocIdSetIterator passages, WordPlaces places) {}

  /** A talk, by its number in the segment. */
  TalkMatch read(int talk, double score) throws IOException {
    List<TermMatch> matches = new ArrayList<>();
    for (TermTests term : terms) {
      matches.add(
          new TermMatch(
              term.typed(),
              term.anywhere().finds(talk),
              term.title().finds(talk),
              term.speakers().finds(talk)));
    }
    return new TalkMatch(
        TalkDocument.talk(leaf.reader(), talk),
        score,
        matches,
        matches.stream().anyMatch(TermMatch::inTitle) ? titleMatches(talk) : List.of(),
        passages(talk),
        TalkDocument.passages(leaf.reader(), talk),
        near(talk));
  }

  private List<Range> titleMatches(int talk) throws IOException {
    List<Range> ranges = new ArrayList<>();
    for (Weight title : titles) {
      Occurrences.each(
          title,
          leaf,
          talk,
          place -> ranges.add(new Range(place.startOffset(), place.endOffset())));
    }
    return Range.merged(ranges);
  }

  /** The passages of the talk's block of which the nearness is known, in its order. */
  private List<NearPassage> near(int talk) throws IOException {
    List<NearPassage> near = new ArrayList<>();
    if (nearness.isPresent()) {
      int first = first(talk);
      float[] values = nearness.get().ofPassages(leaf.docBase + first, leaf.docBase + talk);
      for (int number = 0; number < values.length; number++) {
        if (!Float.isNaN(values[number])) {
          near.add(new NearPassage(passage(number, first + number), values[number]));
        }
      }
    }
    return near;
  }

  private LucenePassageMatch passage(int number, int document) {
    return new LucenePassageMatch(number, places, document, terms.size(), said);
  }

  /** The first document of the talk's block. */
  private int first(int talk) throws IOException {
    return Block.first(talk, Block.TALKS.getBitSet(leaf));
  }

  /** The passages of the talk's block that match, in its order. */
  private List<PassageMatch> passages(int talk) throws IOException {
    int first = first(talk);
    LucenePassageMatch[] found = new LucenePassageMatch[talk - first];
    for (SaidInSegment one : said) {
      DocIdSetIterator documents = one.passages();
      int document = documents.docID() < first ? documents.advance(first) : documents.docID();
      while (document < talk) {
        int number = document - first;
        if (found[number] == null) {
          found[number] = passage(number, document);
        }
        found[number].add(one);
        document = documents.nextDoc();
      }
    }
    List<PassageMatch> answering = new ArrayList<>();
    for (int number = 0; number < found.length; number++) {
      if (found[number] != null && filter.finds(first + number)) {
        answering.add(found[number]);
      }
    }
    return answering;
  }
}
