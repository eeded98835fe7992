package cuepoint.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values check themselves. */
class SearchValuesTest {

  @Test
  void aQueryKeepsItsLimits() {
    refuses(
        () -> new Query("x", Filters.NONE, 0, 0, 3, 2000, Query.Order.RELEVANCE, List.of()),
        "limit must be from 1 to 100");
    refuses(
        () -> new Query("x", Filters.NONE, 10, -1, 3, 2000, Query.Order.RELEVANCE, List.of()),
        "offset");
    refuses(
        () -> new Query("x", Filters.NONE, 10, 0, 51, 2000, Query.Order.RELEVANCE, List.of()),
        "number of moments");
    refuses(
        () -> new Query("x", Filters.NONE, 10, 0, 3, 60_001, Query.Order.RELEVANCE, List.of()),
        "lead-in");
    refuses(() -> Query.of("x".repeat(1001)), "length of the text");
    assertThat(Query.of("x".repeat(1000)).limit()).isEqualTo(Query.DEFAULT_LIMIT);
  }

  @Test
  void rangesThatTouchAreMerged() {
    assertThat(
            Range.merged(
                List.of(new Range(5, 7), new Range(0, 2), new Range(2, 4), new Range(6, 9))))
        .containsExactly(new Range(0, 4), new Range(5, 9));
    refuses(() -> new Range(2, 1), "not a range");
  }

  @Test
  void aSnippetHoldsItsMatches() {
    refuses(() -> new Snippet("ab", List.of(new Range(1, 3))), "a match ends at 3");
  }

  @Test
  void daysMonthsAndYearsAreRead() {
    assertThat(Days.first("2024")).contains(LocalDate.of(2024, 1, 1));
    assertThat(Days.last("2024-02")).contains(LocalDate.of(2024, 2, 29));
    assertThat(Days.last("2024-12-11")).contains(LocalDate.of(2024, 12, 11));
    assertThat(Days.first("2024-13")).isEmpty();
    assertThat(Days.first("")).isEmpty();
  }

  private static void refuses(Runnable maker, String message) {
    assertThatIllegalArgumentException().isThrownBy(maker::run).withMessageContaining(message);
  }
}
