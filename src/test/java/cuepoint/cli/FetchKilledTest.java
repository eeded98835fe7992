package cuepoint.cli;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed leaves a valid collection, and the next one completes it. */
class FetchKilledTest {
  private static final int VIDEOS = 12;

  /** Long enough for a machine that is busy. */
  private static final long LIMIT_MINUTES = 5;

  private static final Random RANDOM = new Random();

  @TempDir Path home;

  @Test
  void theThirdRunCompletesWhatTwoKilledOnesBegan() throws Exception {
    VideoSite.requireYtDlp();
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
      assertComplete(list);
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

  private void assertComplete(String list) throws IOException {
    Path conf = home.resolve("transcripts/conf");
    for (int i = 1; i <= VIDEOS; i++) {
      boolean hasCaptions = !List.of(3, 6, 7, 9).contains(i);
      for (String language : List.of("en", "de")) {
        assertThat(Files.exists(conf.resolve("talk-number-" + i + "." + language + ".vtt")))
            .as(i + " " + language)
            .isEqualTo(hasCaptions);
      }
    }
    Result again = fetch(list, "--again");
    assertThat(again.out()).contains("12 talks: 8 fetched, 4 without captions");
    assertThat(again.err())
        .contains(
            "3 talks: there are no captions at the source\n"
                + "  conf/talk-number-3  Talk number 3\n"
                + "  conf/talk-number-6  Talk number 6\n"
                + "  conf/talk-number-9  Talk number 9\n",
            "1 talk: withheld from this machine",
            "  conf/talk-number-7  Talk number 7: Unable to download webpage: HTTP Error 429");
    try (Stream<Path> files = Files.list(home.resolve("transcripts"))) {
      assertThat(files).containsExactly(conf);
    }
    try (Stream<Path> files = Files.list(conf)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
    }
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

  private Result fetch(String... arguments) {
    return new CommandFixture(home)
        .with("PATH", System.getenv("PATH"))
        .with("CUEPOINT_WAIT", "0")
        .with("CUEPOINT_RETRIES", "0")
        .run(Stream.concat(Stream.of("fetch"), Stream.of(arguments)).toArray(String[]::new));
  }

  /** Starts a run, and kills it when the site has had a number of requests more. */
  private void killed(VideoSite site, String list, int requests) throws Exception {
    Path jar = home.resolve("cuepoint.jar");
    ClassPathJar.write(jar, Main.class.getName());
    int enough = site.web().requests().size() + requests;
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dcuepoint.home=" + home,
                "-jar",
                jar.toString(),
                "fetch",
                list,
                "--wait",
                "0",
                "--retries",
                "0")
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("killed.txt").toFile())
            .start();
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(LIMIT_MINUTES);
    while (run.isAlive() && site.web().requests().size() < enough) {
      assertThat(System.nanoTime())
          .as(Files.readString(home.resolve("killed.txt")))
          .isLessThan(end);
      run.waitFor(RANDOM.nextInt(20), TimeUnit.MILLISECONDS);
    }
    run.destroyForcibly().waitFor();
  }
}
