package cuepoint.moment;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.Precision;
import cuepoint.talk.SpokenTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private final Timeline timeline = new Timeline();

  @Test
  void marksAscendAndAreASecondApart() {
    for (long millis : List.of(9_000L, 1_000L, 1_400L, 2_000L, 1_000L)) {
      mark(millis);
    }
    assertThat(timeline.marks()).containsExactly(1_000L, 2_000L, 9_000L);
  }

  @Test
  void aTalkThatMatchesAllOverHasMarksAllOver() {
    for (long second = 0; second < 3600; second++) {
      mark(second * 1000);
    }
    List<Long> marks = timeline.marks();
    assertThat(marks).hasSizeBetween(Timeline.MARKS / 2, Timeline.MARKS).startsWith(0L);
    assertThat(marks.getLast()).isGreaterThan(3_500_000L);
  }

  @Test
  void whatHasNoTimeHasNoMark() {
    timeline.add(new SpokenTime(0, Precision.TALK), 0);
    assertThat(timeline.marks()).isEmpty();
  }

  @Test
  void whatIsSaidInSeveralLanguagesHasOneMarkInThePreferredOne() {
    timeline.add(new SpokenTime(10_000, Precision.CUE), 1);
    timeline.add(new SpokenTime(60_000, Precision.CUE), 1);
    timeline.add(new SpokenTime(12_500, Precision.CUE), 0);
    assertThat(timeline.marks()).containsExactly(12_500L, 60_000L);
  }

  private void mark(long millis) {
    timeline.add(new SpokenTime(millis, Precision.WORD), 0);
  }
}
