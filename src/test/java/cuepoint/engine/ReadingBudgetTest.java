package cuepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The work of an answer is bounded, whatever is asked for. */
class ReadingBudgetTest {
  private static final int TALKS = 100;

  @Test
  void anOrdinaryAnswerReadsAndShowsAllThereIs() {
    ReadingBudget budget = new ReadingBudget(ReadingBudget.PAGE);
    for (int talk = 0; talk < ReadingBudget.PAGE; talk++) {
      budget.next();
      assertThat(budget.passages(80, 8)).isEqualTo(80);
      assertThat(budget.moments(3)).isEqualTo(3);
      budget.show(3, 3);
    }
    assertThat(budget.isCut()).isFalse();
  }

  @Test
  void theDearestAnswerReadsLittleMoreThanTheBudget() {
    ReadingBudget budget = new ReadingBudget(TALKS);
    int terms = 32;
    int read = IntStream.range(0, TALKS).map(talk -> budget.passages(600, terms)).sum();
    int most = ReadingBudget.WORK / (ReadingBudget.PASSAGE + terms);
    assertThat(read).isBetween(most, most + TALKS * ReadingBudget.FEWEST_PASSAGES);
    assertThat(budget.passages(600, terms)).isEqualTo(ReadingBudget.FEWEST_PASSAGES);
    assertThat(budget.isCut()).isTrue();
  }

  @Test
  void momentsAreBoundedAndEveryTalkHasSome() {
    ReadingBudget budget = new ReadingBudget(TALKS);
    int shown = 0;
    int fewest = Integer.MAX_VALUE;
    for (int talk = 0; talk < TALKS; talk++) {
      budget.next();
      int most = budget.moments(50);
      budget.show(most, 50);
      shown += most;
      fewest = Math.min(fewest, most);
    }
    assertThat(fewest).isEqualTo(ReadingBudget.FEWEST_MOMENTS);
    assertThat(shown).isLessThanOrEqualTo(ReadingBudget.MOMENTS);
    assertThat(budget.isCut()).isTrue();
  }

  @Test
  void talksAfterTheFirstPageShareLess() {
    ReadingBudget budget = new ReadingBudget(TALKS);
    int read = 0;
    int shown = 0;
    for (int talk = 0; talk < TALKS; talk++) {
      budget.next();
      boolean isLater = talk >= ReadingBudget.PAGE;
      int passages = budget.passages(20, 2);
      int moments = budget.moments(10);
      budget.show(moments, 10);
      assertThat(isLater || (passages == 20 && moments == 10)).isTrue();
      read += isLater ? passages : 0;
      shown += isLater ? moments : 0;
    }
    int later = TALKS - ReadingBudget.PAGE;
    assertThat(read)
        .isLessThanOrEqualTo(
            ReadingBudget.LATER_WORK / (ReadingBudget.PASSAGE + 2)
                + later * ReadingBudget.FEWEST_PASSAGES);
    assertThat(shown)
        .isLessThanOrEqualTo(ReadingBudget.LATER_MOMENTS + later * ReadingBudget.FEWEST_MOMENTS);
    assertThat(budget.isCut()).isTrue();
  }
}
