package cuepoint.lucene.term;

/** What an index says of a field whose terms are in memory already. */
public interface HeldTerms {
  /** All of them. */
  FieldTerms terms();
}
