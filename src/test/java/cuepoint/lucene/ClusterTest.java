package cuepoint.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterTest {
  private static final double[] WEIGHTS = {0.1, 0.2, 0.3};

  @Test
  void theWordsThatAreWorthMostAreTaken() {
    assertThat(best(at(0, 0), at(1, 40), at(2, 41), at(0, 90)))
        .isEqualTo(new Cluster(1, 2, 0.5, 1));
  }

  /** 0.2 + 0.1 + 0.3 is a little more than 0.3 + 0.2 + 0.1. */
  @Test
  void ofTheSameWordsTheTightestAreTakenInWhateverOrderTheyAreSaid() {
    Cluster best = best(at(2, 0), at(1, 1), at(0, 2), at(2, 10));
    assertThat(best.first()).isZero();
    assertThat(best.span()).isEqualTo(2);
  }

  @Test
  void ofEquallyTightOnesTheFirstIsTaken() {
    assertThat(best(at(1, 3), at(1, 5)).first()).isZero();
  }

  private static Cluster best(Occurrence... occurrences) {
    return Cluster.best(List.of(occurrences), WEIGHTS);
  }

  private static Occurrence at(int clause, int position) {
    return new Occurrence(clause, position, position, 0, 0);
  }
}
