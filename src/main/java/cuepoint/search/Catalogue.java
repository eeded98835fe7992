package cuepoint.search;

import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lists the talks of an index. Safe for use by many threads. */
public interface Catalogue {

  /**
   * What an index holds.
   *
   * @param talks how many can be found
   * @param committed when it last changed
   */
  record State(int talks, Instant committed) {}

  /**
   * What talks keep coming back to: a word, or two side by side, as people type it.
   *
   * @param text as most of the talks write it
   * @param talks how many of them keep coming back to it, from 1
   */
  record RecurringTerm(String text, int talks) {
    public RecurringTerm {
      if (text.isBlank() || talks < 1) {
        throw new IllegalArgumentException("'" + text + "' in " + talks + " talks");
      }
    }
  }

  /**
   * What the index holds; empty if its engine does not say.
   *
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  default Optional<State> state() {
    return Optional.empty();
  }

  /**
   * Names what the index holds now: another after each change, and never the same again.
   *
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  String edition();

  /**
   * The talks that pass the filters: newest event first, then by id.
   *
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  List<Talk> talks(Filters filters);

  /**
   * What the talks that pass the filters keep coming back to, and others less: what tells most of
   * them first. None of these terms is a part of another.
   *
   * @param limit so many at most
   * @return none if the engine does not know
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  default List<RecurringTerm> recurringTerms(Filters filters, int limit) {
    return List.of();
  }

  /**
   * A talk with its transcripts, as they were indexed.
   *
   * @param id {@code EVENT/STEM}
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  Optional<Recording> recording(String id);
}
