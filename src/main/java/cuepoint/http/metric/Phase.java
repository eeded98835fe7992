package cuepoint.http.metric;

import java.util.Locale;

/** What the work on a search is divided into. */
public enum Phase {
  /** A query is answered, all in all. */
  SEARCH,
  /** Talks and passages are found, and counted: the first part of a search that has an answer. */
  MATCH,
  /** Their moments are made: the other part. */
  MOMENTS,
  /** The places in one transcript are found. */
  PLACES,
  /** A query is completed. */
  SUGGEST;

  /** The label's value. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
