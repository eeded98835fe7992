package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** A folder in which anything happens at any time; a process that ends at any time. */
@Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
class WatchRandomlyTest {
  private static final int EDITS = 50;
  private static final int MAX_PAUSE_MILLIS = 600;
  private static final int KILLS = 3;

  @TempDir Path home;
  private RandomEdits edits;

  @BeforeEach
  void someTalks() throws IOException {
    long seed = new Random().nextLong();
    System.out.println("random edits of seed " + seed);
    edits = new RandomEdits(home.resolve("transcripts"), new Random(seed));
    for (int i = 0; i < 12; i++) {
      edits.files().write("conf%d/talk%d.en.vtt".formatted(i % 3, i), vtt("probe number " + i));
    }
  }

  @Test
  void afterAnyChangesTheIndexIsLikeOneThatIsBuiltAnew() throws Exception {
    try (WatchedIndex watched = new WatchedIndex(home)) {
      for (int i = 0; i < EDITS; i++) {
        edits.next();
        watched.lineWithin(edits.random().nextInt(MAX_PAUSE_MILLIS));
      }
      edits.files().write("conf0/last.en.vtt", vtt("the last one"));
      watched.awaitFresh();
    }
  }

  /** Killed without a chance to do anything. */
  @Test
  void afterAKillTheNextRunMakesTheIndexLikeOneThatIsBuiltAnew() throws Exception {
    CuepointProcess process = new CuepointProcess(home);
    CommandFixture cuepoint = new CommandFixture(home);
    for (int i = 0; i < KILLS; i++) {
      killWhileFilesChange(process);
      assertThat(cuepoint.run("talks").err()).isEmpty();
      assertThat(cuepoint.run("index", "--allow-removal").code()).isIn(0, 3);
      assertThat(WatchedIndex.contents(home.resolve("index")))
          .containsExactlyElementsOf(WatchedIndex.fresh(home));
    }
  }

  private void killWhileFilesChange(CuepointProcess cuepoint) throws Exception {
    Process process = cuepoint.command("index", "--watch").redirectErrorStream(true).start();
    CountDownLatch killed = new CountDownLatch(1);
    Thread editing = Thread.ofPlatform().unstarted(() -> editUntil(killed));
    try (var lines = process.inputReader()) {
      int commits = edits.random().nextInt(3);
      awaitCommit(lines); // before it watches, it may refuse a folder that changes, and end
      editing.start();
      for (int i = 0; i < commits; i++) {
        awaitCommit(lines);
      }
      process.waitFor(edits.random().nextInt(1000), TimeUnit.MILLISECONDS);
    } finally {
      process.destroyForcibly().waitFor();
      killed.countDown();
      editing.join();
    }
  }

  private static void awaitCommit(BufferedReader lines) throws IOException {
    String line = "";
    while (!line.contains(" talks: ")) {
      line = Objects.requireNonNull(lines.readLine(), "it ended by itself");
    }
  }

  private void editUntil(CountDownLatch killed) {
    Random pauses = new Random();
    try {
      while (!killed.await(pauses.nextInt(MAX_PAUSE_MILLIS / 3), TimeUnit.MILLISECONDS)) {
        edits.next();
      }
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
