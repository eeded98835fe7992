package cuepoint.http.spark;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.http.option.Limits;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final Limits.Connections LIMITS =
      new Limits.Connections(512, 64, 32_768, Duration.ofSeconds(10), Duration.ofSeconds(30), 1024);

  private final Pace pace = new Pace(LIMITS, 0);

  @Test
  void aRequestMustArriveInTimeHoweverItDrips() {
    for (int second = 0; second <= 10; second++) {
      pace.received(seconds(second));
      assertThat(pace.isTooSlow(seconds(second))).isFalse();
    }
    assertThat(pace.isTooSlow(seconds(11))).isTrue();
  }

  @Test
  void aConnectionThatSendsNothingIsLeftToTheIdleTime() {
    assertThat(pace.isTooSlow(seconds(3600))).isFalse();
  }

  @Test
  void eachRequestHasItsOwnTime() {
    pace.received(seconds(0));
    pace.enter(Pace.Phase.ANSWERING, seconds(9));
    pace.enter(Pace.Phase.WAITING, seconds(9));
    pace.received(seconds(9));
    assertThat(pace.isTooSlow(seconds(18))).isFalse();
    assertThat(pace.isTooSlow(seconds(20))).isTrue();
  }

  @Test
  void anAnswerMayBeWorkedOnForLong() {
    pace.enter(Pace.Phase.ANSWERING, 0);
    assertThat(pace.isTooSlow(seconds(3600))).isFalse();
  }

  @Test
  void anAnswerMustBeTakenAtTheLeastRate() {
    assertThat(isCutAt(1024)).isFalse();
    assertThat(isCutAt(1000)).isTrue();
  }

  @Test
  void muchAtFirstDoesNotPayForLittleLater() {
    pace.enter(Pace.Phase.ANSWERING, 0);
    pace.sent(100_000_000, false, 0);
    assertThat(pace.isTooSlow(seconds(20))).isFalse();
    assertThat(pace.isTooSlow(seconds(40))).isTrue();
  }

  @Test
  void whatIsNeededLeastGoesFirst() {
    pace.enter(Pace.Phase.ANSWERING, 0);
    assertThat(pace.dispensability()).isZero();
    pace.sent(1, false, 0);
    int taking = pace.dispensability();
    pace.enter(Pace.Phase.WAITING, 0);
    int waiting = pace.dispensability();
    pace.enter(Pace.Phase.REFUSED, 0);
    assertThat(taking).isPositive().isLessThan(waiting);
    assertThat(waiting).isLessThan(pace.dispensability());
  }

  @Test
  void whatIsArrivingIsNotIdleForAWhile() {
    Duration second = Duration.ofSeconds(1);
    assertThat(pace.isIdle(second, 0)).isTrue();
    pace.received(0);
    assertThat(pace.isIdle(second, seconds(1))).isFalse();
    assertThat(pace.isIdle(second, seconds(2))).isTrue();
    pace.enter(Pace.Phase.ANSWERING, 0);
    assertThat(pace.isIdle(second, seconds(3600))).isFalse();
  }

  /** Whether one is cut within a minute that takes so many bytes in each second. */
  private boolean isCutAt(int bytesPerSecond) {
    pace.enter(Pace.Phase.ANSWERING, 0);
    pace.sent(0, false, 0);
    boolean cut = false;
    for (int second = 1; second <= 60; second++) {
      pace.sent(bytesPerSecond, false, seconds(second));
      cut |= pace.isTooSlow(seconds(second));
    }
    return cut;
  }

  private static long seconds(int seconds) {
    return Duration.ofSeconds(seconds).toNanos();
  }
}
