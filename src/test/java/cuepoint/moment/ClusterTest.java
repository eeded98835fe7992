package cuepoint.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterTest {
  private static final List<Double> WEIGHTS = List.of(0.1, 0.2, 0.3);
  private static final int REACH = 25;

  @Test
  void theTermsOfTheGreatestWeightAreTaken() {
    assertThat(best(at(0, 0), at(1, 40), at(2, 41), at(0, 90)))
        .isEqualTo(new Cluster(1, 2, 0.5, 1));
  }

  /** 0.2 + 0.1 + 0.3 is a little more than 0.3 + 0.2 + 0.1. */
  @Test
  void ofEqualTermsTheTightestAreTakenInAnyOrder() {
    Cluster best = best(at(2, 0), at(1, 1), at(0, 2), at(2, 10));
    assertThat(best.first()).isZero();
    assertThat(best.span()).isEqualTo(2);
  }

  @Test
  void ofEquallyTightOnesTheFirstIsTaken() {
    assertThat(best(at(1, 3), at(1, 5)).first()).isZero();
  }

  private static Cluster best(Occurrence... occurrences) {
    return Cluster.best(List.of(occurrences), WEIGHTS, REACH);
  }

  private static Occurrence at(int term, int position) {
    return new Occurrence(term, position, position, 0, 0);
  }
}
