package cuepoint.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** With a clock of its own. */
class SettlingTest {
  private static final Path A = Path.of("conf", "a.en.vtt");
  private static final Path B = Path.of("conf", "b.en.vtt");

  private final Map<Path, FileState> files = new HashMap<>();
  private final Settling settling = new Settling(Map.of());
  private long nowMillis;

  @Test
  void aFileIsDueWhenItHasKeptStill() {
    write(A, 1);
    assertThat(look(499)).isFalse();
    assertThat(look(1)).isTrue();
    settling.dealtWith(settling.unsettled(nowMillis));
    assertThat(look(10_000)).isFalse();
  }

  @Test
  void aFileThatGrowsIsWaitedFor() {
    for (int size = 1; size < 100; size++) {
      write(A, size);
      assertThat(look(400)).isFalse();
    }
    assertThat(look(100)).isTrue();
  }

  @Test
  void aBurstIsDueAtOnce() {
    for (int i = 0; i < 9; i++) {
      write(Path.of("conf", i + ".en.vtt"), 1);
      assertThat(look(100)).isFalse();
    }
    assertThat(look(400)).isTrue();
    assertThat(settling.unsettled(nowMillis)).isEqualTo(new Unsettled(Set.of(), Set.of()));
  }

  @Test
  void aCompleteFileDoesNotWaitLongForOneThatGrows() {
    write(A, 1);
    for (int size = 1; size < 10; size++) {
      write(B, size);
      assertThat(look(100)).isFalse();
    }
    write(B, 10);
    assertThat(look(100)).as("a second after it was written").isTrue();
    Unsettled unsettled = settling.unsettled(nowMillis);
    assertThat(unsettled.held().test(A)).isFalse();
    assertThat(unsettled.held().test(B)).isTrue();
    settling.dealtWith(unsettled);
    assertThat(look(300)).isFalse();
    assertThat(look(200)).as("when the other is complete").isTrue();
  }

  @Test
  void theOtherFilesOfATalkAreHeldWhileOneIsReplaced() {
    write(A, 1);
    look(500);
    settling.dealtWith(settling.unsettled(nowMillis));
    files.remove(A);
    settling.see(files, nowMillis);
    Unsettled unsettled = settling.unsettled(nowMillis);
    assertThat(unsettled.gone()).containsExactly(A);
    assertThat(unsettled.held().test(Path.of("conf", "a.json"))).isTrue();
    assertThat(unsettled.held().test(Path.of("conf", "ab.json"))).isFalse();
  }

  @Test
  void whatIsAsBeforeIsNoChange() {
    write(A, 1);
    files.clear();
    assertThat(look(1)).isFalse();
    assertThat(settling.isRestless(nowMillis)).isFalse();
    assertThat(look(10_000)).isFalse();
  }

  @Test
  void whatFailedIsTriedEverLaterAndWhatWasDoneIsLookedThroughAgain() {
    NextCall next = new NextCall(0);
    assertThat(next.isDue(settling, 0)).as("the first").isTrue();
    next.after(FolderListener.Outcome.FAILED, 0);
    assertThat(next.waitMillis(0)).isEqualTo(1000);
    write(A, 1);
    assertThat(look(600)).isTrue();
    assertThat(next.isDue(settling, nowMillis)).as("not before its time").isFalse();
    assertThat(next.isDue(settling, 1000)).isTrue();
    next.after(FolderListener.Outcome.FAILED, 1000);
    assertThat(next.waitMillis(1000)).isEqualTo(2000);
    next.after(FolderListener.Outcome.DONE, 3000);
    settling.dealtWith(settling.unsettled(3000));
    assertThat(next.isDue(settling, 3400)).isFalse();
    assertThat(next.isDue(settling, 3500)).isTrue();
    next.after(FolderListener.Outcome.NOTHING, 3500);
    assertThat(next.isDue(settling, 1_000_000)).isFalse();
  }

  @Test
  void looksTakeASmallPartOfTheTime() {
    assertThat(new Pace(0))
        .extracting(Pace::stepMillis, Pace::pollMillis)
        .containsExactly(100L, 2000L);
    assertThat(new Pace(50))
        .extracting(Pace::stepMillis, Pace::pollMillis)
        .containsExactly(250L, 15_000L);
    assertThat(new Pace(5000))
        .extracting(Pace::stepMillis, Pace::pollMillis)
        .containsExactly(1000L, 60_000L);
  }

  private void write(Path file, int size) {
    files.put(file, new FileState(size, 0, true));
    settling.see(new HashMap<>(files), nowMillis);
  }

  /** Whether something is due after a time without changes. */
  private boolean look(long millis) {
    nowMillis += millis;
    settling.see(new HashMap<>(files), nowMillis);
    return settling.isDue(nowMillis);
  }
}
