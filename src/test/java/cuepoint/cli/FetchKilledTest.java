package cuepoint.cli;

import static cuepoint.collection.FolderFixture.names;
import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.CommandFixture.Result;
import cuepoint.collection.Collection;
import cuepoint.collection.TalkReading;
import cuepoint.fetch.VideoSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed leaves a valid collection, and the next one completes it. */
class FetchKilledTest {
  private static final int VIDEOS = 12;

  /** Long enough for a machine that is busy. */
  private static final long LIMIT_MINUTES = 5;

  private static final Random RANDOM = new Random();

  @TempDir Path home;
  private CuepointProcess cuepoint;

  @BeforeEach
  void aProcess() throws Exception {
    VideoSite.requireYtDlp();
    cuepoint = new CuepointProcess(home);
  }

  @Test
  void theThirdRunCompletesWhatTwoKilledOnesBegan() throws Exception {
    try (VideoSite site = new VideoSite()) {
      for (int i = 1; i <= VIDEOS; i++) {
        addVideo(site, i);
      }
      String list = site.list("Conf");
      killed(site, list, 2 + RANDOM.nextInt(VIDEOS));
      assertValid();
      killed(site, list, 2 + RANDOM.nextInt(VIDEOS));
      assertValid();
      Result last = fetch(list);
      assertThat(last.code()).as(last.err()).isEqualTo(3);
      assertThat(last.out()).containsPattern("12 talks: \\d+ fetched, [1-4] without captions");
      assertThat(last.err())
          .contains(
              "1 talk: withheld from this machine",
              "  conf/talk-number-7  Talk number 7: Unable to download webpage: HTTP Error 429");
      assertComplete();
    }
  }

  @Test
  void onAFullDiskWhatIsThereStaysAndTheRestComesLater() throws Exception {
    try (VideoSite site = new VideoSite()) {
      site.video("v1", "Talk number 1", "en").video("v2", "Talk number 2", "en");
      site.web().page("/captions/v2.en.vtt", "text/vtt", vtt("large ".repeat(50_000)));
      String list = site.list("Conf");
      ProcessBuilder limited = cuepoint.onFullDisk(256, arguments(list));
      assertThat(start(limited).waitFor()).isEqualTo(2);
      assertThat(home.resolve("killed.txt"))
          .content()
          .contains("File too large; make room, then fetch again");
      assertValid();
      assertThat(home.resolve("transcripts/conf/talk-number-1.en.vtt")).exists();
      Result last = fetch(list);
      assertThat(last.code()).as(last.err()).isZero();
      assertThat(last.out()).contains("2 talks: 1 fetched, 0 without captions, 1 as they were");
    }
  }

  private static void addVideo(VideoSite site, int i) {
    String title = "Talk number " + i;
    switch (i) {
      case 3, 6, 9 -> site.video("v" + i, title);
      case 7 -> site.refusing("v" + i, title, 429);
      default -> site.video("v" + i, title, "en", "de");
    }
  }

  private void assertComplete() throws IOException {
    Path conf = home.resolve("transcripts/conf");
    for (int i = 1; i <= VIDEOS; i++) {
      boolean hasCaptions = !List.of(3, 6, 7, 9).contains(i);
      for (String language : List.of("en", "de")) {
        assertThat(Files.exists(conf.resolve("talk-number-" + i + "." + language + ".vtt")))
            .as(i + " " + language)
            .isEqualTo(hasCaptions);
      }
    }
    Result check = new CommandFixture(home).run("check");
    assertThat(check.out())
        .contains(
            "(no-captions, 3)",
            "conf/talk-number-3: 'cuepoint fetch' got none: no captions",
            "conf/talk-number-6: 'cuepoint fetch' got none: no captions",
            "conf/talk-number-9: 'cuepoint fetch' got none: no captions");
    assertThat(names(home.resolve("transcripts"))).containsExactly("conf");
    assertThat(names(conf)).noneMatch(name -> name.endsWith(".tmp"));
  }

  /** Every file that is there is whole. */
  private void assertValid() throws IOException {
    if (Files.notExists(home.resolve("transcripts"))) {
      return;
    }
    Collection collection = Collection.open(home.resolve("transcripts"));
    assertThat(collection.problems()).isEmpty();
    collection
        .talks()
        .forEach(talk -> {
          TalkReading reading = collection.read(talk);
          assertThat(reading.problems()).isEmpty();
          assertThat(reading.recording())
              .hasValueSatisfying(one -> assertThat(one.talk().title()).startsWith("Talk number"));
        });
  }

  private Result fetch(String list) {
    return new CommandFixture(home).fetch(list);
  }

  private static String[] arguments(String list) {
    return new String[] {"fetch", list, "--wait", "0", "--retries", "0"};
  }

  private Process start(ProcessBuilder command) throws IOException {
    return command
        .redirectErrorStream(true)
        .redirectOutput(home.resolve("killed.txt").toFile())
        .start();
  }

  /** Starts a run, and kills it when the site has had a number of requests more. */
  private void killed(VideoSite site, String list, int requests) throws Exception {
    int enough = site.web().requests().size() + requests;
    Process run = start(cuepoint.command(arguments(list)));
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(LIMIT_MINUTES);
    while (run.isAlive() && site.web().requests().size() < enough) {
      assertThat(System.nanoTime())
          .as(Files.readString(home.resolve("killed.txt")))
          .isLessThan(end);
      run.waitFor(1 + RANDOM.nextInt(20), TimeUnit.MILLISECONDS);
    }
    List<ProcessHandle> programs = run.descendants().toList();
    run.destroyForcibly().waitFor();
    programs.forEach(program -> program.onExit().join()); // they outlive it, and write
  }
}
