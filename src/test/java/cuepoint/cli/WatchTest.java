package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.FolderFixture;
import cuepoint.lucene.IndexInUseException;
import cuepoint.lucene.LuceneIndexer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** {@code cuepoint index --watch} over a folder that changes. */
@Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
class WatchTest {
  /** A file that keeps still for half a second counts as complete; a little less than that. */
  private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(450);

  @TempDir Path home;
  private Path transcripts;
  private FolderFixture files;
  private WatchedIndex watched;

  @BeforeEach
  void threeTalks() throws Exception {
    transcripts = home.resolve("transcripts");
    files = new FolderFixture(transcripts);
    for (String name : List.of("one", "two", "three")) {
      files.write("conf/" + name + ".en.vtt", vtt("hello from " + name));
    }
    watched = new WatchedIndex(home);
  }

  @AfterEach
  void stop() throws Exception {
    watched.close();
  }

  @Test
  void whatIsSavedIsFoundAndEachCommitIsOneLine() throws Exception {
    files.save("conf/four.en.vtt", vtt("hello from four"));
    assertThat(watched.nextLine()).isEqualTo("4 talks: added conf/four");
    files.save("conf/four.en.vtt", vtt("hello from four again"));
    assertThat(watched.nextLine()).isEqualTo("4 talks: changed conf/four");
    Files.delete(transcripts.resolve("conf/one.en.vtt"));
    assertThat(watched.nextLine()).isEqualTo("3 talks: removed conf/one");
    files.save("glossary.txt", "probe, prope\n");
    assertThat(watched.nextLine()).isEqualTo("3 talks: the glossary has changed");
    files.save("conf/event.json", "{\"name\": \"Conference\"}");
    assertThat(watched.nextLine()).isEqualTo("3 talks: changed conf/four, conf/three, conf/two");
    watched.awaitFresh();
    assertThat(watched.rest()).isEmpty();
  }

  @Test
  void foldersThatComeAndGoAreOneCommitEach() throws Exception {
    FolderFixture aside = new FolderFixture(home.resolve("aside"));
    for (int i = 0; i < 100; i++) {
      aside.write("new/day 1/%02d.en.vtt".formatted(i), vtt("talk " + i));
    }
    Files.move(aside.root().resolve("new"), transcripts.resolve("new"));
    assertThat(watched.nextLine())
        .isEqualTo("103 talks: added new-day-1/00, new-day-1/01, new-day-1/02 and 97 more");
    files.save("new/day 1/deep/er/100.en.vtt", vtt("in a folder that is new as well"));
    assertThat(watched.nextLine()).isEqualTo("104 talks: added new-day-1-deep-er/100");
    Files.move(transcripts.resolve("new"), transcripts.resolve("renamed"));
    assertThat(watched.nextLine()).contains("104 talks: added renamed-day-1", "removed new-day-1");
    files.save("renamed/day 1/deep/er/101.en.vtt", vtt("a folder that has moved is watched"));
    assertThat(watched.nextLine()).isEqualTo("105 talks: added renamed-day-1-deep-er/101");
    watched.awaitFresh();
  }

  @Test
  void aFileThatIsBeingWrittenIsWaitedForAndOthersAreNot() throws Exception {
    files.save("conf/zero.en.vtt", vtt("the first look is over"));
    assertThat(watched.nextLine()).isEqualTo("4 talks: added conf/zero");
    AtomicBoolean growing = new AtomicBoolean(true);
    AtomicLong longestPause = new AtomicLong();
    Thread writer =
        Thread.ofPlatform().start(() -> grow("conf/grows.en.vtt", growing, longestPause));
    String first;
    try {
      files.save("conf/four.en.vtt", vtt("complete"));
      first = watched.nextLine();
    } finally {
      growing.set(false);
      writer.join();
    }
    if (longestPause.get() < QUIET_NANOS) { // or else it did keep still, and counts as complete
      assertThat(first).isEqualTo("5 talks: added conf/four");
      assertThat(watched.nextLine()).isEqualTo("6 talks: added conf/grows");
    }
    watched.awaitFresh();
  }

  /** Is written again and again as long as it is to grow, and then as a file of captions. */
  private void grow(String name, AtomicBoolean growing, AtomicLong longestPause) {
    long before = System.nanoTime();
    try (FileChannel out = FileChannel.open(transcripts.resolve(name), CREATE_NEW, WRITE)) {
      boolean more = true;
      while (more) {
        more = growing.get();
        String text = more ? "WEBVTT\n\n" : vtt("the end");
        long now = System.nanoTime();
        out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        longestPause.accumulateAndGet(System.nanoTime() - before, Math::max);
        before = now;
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aFolderThatVanishesEmptiesNothing() throws Exception {
    Files.move(transcripts, home.resolve("away"));
    assertThat(watched.nextLine()).contains("no such folder; the index stays as it is");
    assertThat(WatchedIndex.contents(home.resolve("index"))).hasSize(4);
    new FolderFixture(home.resolve("away")).write("conf/four.en.vtt", vtt("meanwhile"));
    Files.move(home.resolve("away"), transcripts);
    assertThat(watched.nextLine()).contains("the folder is there again");
    assertThat(watched.nextLine()).isEqualTo("4 talks: added conf/four");
    files.save("conf/five.en.vtt", vtt("watched again"));
    assertThat(watched.nextLine()).isEqualTo("5 talks: added conf/five");
  }

  @Test
  void anEmptyFolderInItsPlaceEmptiesNothing() throws Exception {
    Files.move(transcripts.resolve("conf"), home.resolve("conf"));
    assertThat(watched.nextLine())
        .contains("3 of the 3 talks in the index have no files any more", "--allow-removal");
    files.save("README", "not a talk");
    assertThat(watched.lineWithin(3000)).as("it is said once").isNull();
    assertThat(WatchedIndex.contents(home.resolve("index"))).hasSize(4);
    Files.move(home.resolve("conf"), transcripts.resolve("conf"));
    files.save("conf/one.en.vtt", vtt("goodbye"));
    assertThat(watched.nextLine()).isEqualTo("3 talks: changed conf/one");
  }

  @Test
  void aProblemIsSaidOnce() throws Exception {
    files.save("conf/one.json", "{\"title\": ");
    assertThat(watched.nextLine()).startsWith("conf/one.json:1: not valid JSON");
    assertThat(watched.nextLine()).isEqualTo("3 talks: changed conf/one");
    files.save("conf/two.live_chat.json", "{}");
    assertThat(watched.nextLine()).isEqualTo("passed over, chats: conf/two.live_chat.json");
    files.save("conf/three.en.vtt", vtt("goodbye"));
    assertThat(watched.nextLine()).isEqualTo("3 talks: changed conf/three");
    files.save("conf/one.json", "{\"title\": \"One\"}");
    assertThat(watched.nextLine()).isEqualTo("3 talks: changed conf/one");
    files.save("conf/one.json", "{\"title\": ");
    assertThat(watched.nextLine()).startsWith("conf/one.json:1: not valid JSON");
  }

  @Test
  void anIndexThatAnotherProcessWritesToIsWaitedFor() throws Exception {
    try (LuceneIndexer other = other()) {
      files.save("conf/four.en.vtt", vtt("hello"));
      assertThat(watched.nextLine()).contains("another process", "trying again");
      assertThat(watched.lineWithin(2000)).as("it is said once").isNull();
      assertThat(other.talks()).hasSize(3);
    }
    assertThat(watched.nextLine()).isEqualTo("4 talks: added conf/four");
  }

  /** Between two runs of the watch. */
  private LuceneIndexer other() throws Exception {
    while (true) {
      try {
        return LuceneIndexer.open(home.resolve("index"), false);
      } catch (IndexInUseException e) {
        assertThat(watched.lineWithin(10)).isNull();
      }
    }
  }

  @Test
  void whatIsNoPartOfATalkWakesNobody() throws Exception {
    files.save("conf/.one.en.vtt.swp", "an editor's");
    files.save("conf/four.en.vtt.part", "unfinished");
    files.save(".fetching/four.en.vtt", vtt("hidden"));
    assertThat(watched.lineWithin(2000)).isNull();
    Files.move(
        transcripts.resolve(".fetching/four.en.vtt"), transcripts.resolve("conf/four.en.vtt"));
    assertThat(watched.nextLine()).isEqualTo("4 talks: added conf/four");
  }
}
