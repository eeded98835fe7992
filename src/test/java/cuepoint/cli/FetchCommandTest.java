package cuepoint.cli;

import static cuepoint.collection.FolderFixture.names;
import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.cli.CommandFixture.Result;
import cuepoint.collection.FolderFixture;
import cuepoint.fetch.LocalWeb;
import cuepoint.fetch.VideoSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fetching from a site on this machine with the real yt-dlp. */
class FetchCommandTest {
  @TempDir Path home;
  private CommandFixture cuepoint;
  private VideoSite site;

  @BeforeEach
  void site() throws Exception {
    VideoSite.requireYtDlp();
    site = new VideoSite();
    cuepoint = new CommandFixture(home);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private Result fetch(String... arguments) {
    return cuepoint.fetch(arguments);
  }

  private List<String> files(String event) throws IOException {
    return names(home.resolve("transcripts").resolve(event));
  }

  private String text(String file) throws IOException {
    return Files.readString(home.resolve("transcripts").resolve(file));
  }

  @Test
  void aListBecomesAnEventThatCanBeSearched() throws Exception {
    String list =
        site.video("a", "Kernel probes", "en")
            .video("b", "Lexing quickly", "en", "de")
            .list("My Conf 2026");
    Result run = fetch(list);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(files("my-conf-2026"))
        .containsExactly(
            ".cuepoint.json",
            "event.json",
            "kernel-probes.en.vtt",
            "kernel-probes.info.json",
            "lexing-quickly.de.vtt",
            "lexing-quickly.en.vtt",
            "lexing-quickly.info.json");
    assertThat(text("my-conf-2026/event.json")).contains("\"name\": \"My Conf 2026\"", list);
    assertThat(text("my-conf-2026/kernel-probes.info.json"))
        .contains("\"title\": \"Kernel probes\"", site.address("a"))
        .doesNotContain("formats", "http_headers", "epoch");
    assertThat(run.out())
        .contains(
            "2 talks: 2 fetched",
            "http://127.0.0.1:4567/?event=my-conf-2026",
            "try: cuepoint search kernel probes",
            "try: cuepoint search lexing quickly");
    assertThat(run.err()).contains("yt-dlp 20", "1/2 Kernel probes: ", "kernel-probes.en.vtt");
    assertThat(run.err()).doesNotContain("passed over");
    assertThat(cuepoint.run("search", "kernel", "probes").out()).contains("Kernel probes");
    assertThat(home.resolve("transcripts/.cuepoint-fetch")).doesNotExist();
  }

  @Test
  void saysWhyThereIsNothing() throws Exception {
    site.video("quiet", "Quiet talk")
        .refusing("gone", "Gone talk", 404)
        .refusing("busy", "Busy talk", 429)
        .refusing("robot", "Robot talk", 403)
        .refusing("broken", "Broken talk", 503)
        .answering("cut", "Cut talk", exchange -> exchange.sendResponseHeaders(200, 1000))
        .page("none", "No video", "words");
    Result run = fetch(site.list("Conf"));
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.out()).contains("7 talks: 0 fetched, 7 without captions, 0 as they were");
    assertThat(run.err())
        .contains(
            "conf/quiet-talk  Quiet talk\n",
            "there are no captions at the source",
            "conf/gone-talk  Gone talk: Unable to download webpage: HTTP Error 404: Not Found",
            "the video is gone, or its address is wrong",
            "conf/busy-talk  Busy talk: Unable to download webpage: HTTP Error 429",
            "withheld from this machine: it has asked for too much (HTTP 429)",
            "cuepoint fetch " + site.web().at("/list.rss") + " -- --cookies-from-browser firefox",
            "conf/robot-talk  Robot talk: Unable to download webpage: HTTP Error 403",
            "the site takes it for a robot",
            "conf/broken-talk  Broken talk: Unable to download webpage: HTTP Error 503",
            "conf/no-video  No video: Unsupported URL");
    assertThat(run.err()).contains("conf/cut-talk");
  }

  @Test
  void aSiteThatWithholdsOneAfterAnotherIsAskedNoMore() {
    for (String name : List.of("a", "b", "c", "d", "e")) {
      site.refusing(name, "Talk " + name, 429);
    }
    Result run = fetch(site.list("Conf"));
    assertThat(run.err())
        .contains(
            "5 talks: withheld from this machine",
            "  conf/talk-c  Talk c: ",
            "  and 2 not asked for, after three in a row\n")
        .doesNotContain("conf/talk-d");
    assertThat(site.asked("c")).isPositive();
    assertThat(site.asked("d")).isZero();
  }

  @Test
  void withoutANetworkThreeTalksAreAskedForOnce() throws Exception {
    for (String name : List.of("a", "b", "c", "d", "e")) {
      String video = "http://no-such-host.invalid/" + name;
      cuepoint
          .transcripts()
          .write(
              "conf/" + name + ".json",
              "{\"title\": \"Talk %s\", \"videos\": [{\"url\": \"%s\"}]}".formatted(name, video));
    }
    Result run = fetch("conf", "--retries", "2");
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.err())
        .contains(
            "5 talks: not reached: no network here, or no such host\n",
            "  conf/c  Talk c: ",
            "  and 2 not asked for, after three in a row\n"
                + "  -> Look whether the network is up and the address is right, then: cuepoint"
                + " fetch conf\n")
        .doesNotContain("asking again", "4/5");
  }

  @Test
  void waitingInVainForOneTalkIsNotDoneForTheNext() {
    for (String name : List.of("a", "b", "c")) {
      site.refusing(name, "Talk " + name, 429);
    }
    Result run = fetch(site.list("Conf"), "--retries", "1");
    assertThat(run.err()).as(run.err()).containsOnlyOnce("asking again");
    assertThat(List.of(site.asked("a"), site.asked("b"), site.asked("c")))
        .containsExactly(2L, 1L, 1L);
  }

  @Test
  void aProgramOfTheUserHearsWhatHasNoCaptions() throws Exception {
    site.video("a", "Heard talk").video("b", "Read talk", "en");
    site.web().page("/media/a.mp4", "video/mp4", "sound");
    Path script =
        new FolderFixture(home)
            .script(
                "recognise",
                "test \"$(cat \"$2\")\" = sound || exit 1",
                "printf '1\\n00:00:01,000 --> 00:00:04,000\\nProbes are heard.\\n' >\"$1.srt\"");
    Result run = fetch(site.list("Conf"), "--transcribe", script + " {output} {media}");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(files("conf"))
        .containsExactly(
            ".cuepoint.json",
            "event.json",
            "heard-talk.auto.srt",
            "heard-talk.info.json",
            "read-talk.en.vtt",
            "read-talk.info.json");
    assertThat(text("conf/heard-talk.auto.srt")).contains("Probes are heard.");
    assertThat(cuepoint.run("search", "heard").out()).contains("Heard talk");
  }

  @Test
  void passwordsAreNeitherPrintedNorWritten() throws Exception {
    String list = site.video("a", "A talk", "en").list("Conf").replace("://", "://ada:s3cret@");
    Result run =
        fetch(
            list,
            "--diagnose",
            "--",
            "-v",
            "--username",
            "ada.m",
            "-p",
            "hunter22",
            "--add-header",
            "Cookie:id=c00kie");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("--username '***'", "-p '***'")
        .doesNotContain("s3cret", "ada.m", "hunter22", "c00kie");
    for (String file : List.of("event.json", ".cuepoint.json", "a-talk.info.json")) {
      assertThat(text("conf/" + file)).doesNotContain("s3cret");
    }
  }

  @Test
  void aBusySiteIsAskedAgain() throws Exception {
    int[] asked = {0};
    site.video("a", "Late talk", "en");
    site.answering(
        "a",
        "Late talk",
        exchange -> {
          boolean busy = asked[0]++ == 0;
          LocalWeb.send(
              exchange,
              busy ? 429 : 200,
              "text/html",
              "<video src='/a.mp4'><track srclang='en' src='/captions/a.en.vtt'></video>");
        });
    Result run = fetch(site.address("a"), "--retries", "1");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("asking again: Unable to download webpage: HTTP Error 429");
  }

  @Test
  void aSlowAnswerIsNotWaitedForForever() {
    site.answering(
        "a",
        "Slow talk",
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().flush();
          awaitEnd();
        });
    Result run = fetch(site.address("a"), "--", "--socket-timeout", "1", "--retries", "0");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no answer, or only a part of it", "timed out");
  }

  /** Until the server is stopped, which interrupts its threads. */
  private static void awaitEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void theNextRunAsksForWhatIsMissingOnly() {
    site.video("a", "Good talk", "en").video("b", "Quiet talk").refusing("c", "Busy talk", 429);
    String list = site.list("Conf");
    fetch(list);
    site.video("c", "Busy talk", "en");
    Result run = fetch(list);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("3 talks: 1 fetched, 0 without captions, 2 as they were");
    assertThat(site.asked("a")).isEqualTo(1);
    assertThat(site.asked("b")).isEqualTo(1);
    assertThat(fetch("--again", list).out()).contains("3 talks: 2 fetched, 1 without captions");
    assertThat(site.asked("a")).isEqualTo(2);
  }

  @Test
  void anEventAndAllEventsAreBroughtUpToDate() throws Exception {
    site.video("new", "New talk", "en").video("old", "Old talk", "en");
    cuepoint
        .transcripts()
        .write(
            "conf/old-talk.json",
            "{\"title\": \"Old\", \"videos\": [{\"url\": \"" + site.address("old") + "\"}]}");
    cuepoint.transcripts().write("conf/nowhere.json", "{\"title\": \"Nowhere\"}");
    cuepoint.transcripts().write("conf/done.json", "{\"title\": \"Done\"}");
    cuepoint.transcripts().write("conf/done.en.vtt", vtt("done"));
    Result run = fetch("conf");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("conf/nowhere  Nowhere", "no address is known");
    assertThat(files("conf")).contains("old-talk.en.vtt", "old-talk.info.json");
    String list = site.list("Other name");
    fetch(list, "--event", "conf");
    assertThat(files("conf")).contains("new-talk.en.vtt").doesNotContain("old-talk-2.en.vtt");
    site.video("newest", "Newest talk", "en").list("Other name");
    assertThat(fetch().out()).contains("1 fetched");
    assertThat(files("conf")).contains("newest-talk.en.vtt");
  }

  @Test
  void editsByHandStay() throws Exception {
    site.video("a", "Edited talk", "en", "de", "fr");
    String list = site.list("Conf");
    fetch(list);
    cuepoint.transcripts().write("conf/edited-talk.en.vtt", vtt("as I heard it"));
    Files.delete(home.resolve("transcripts/conf/edited-talk.de.vtt"));
    site.web().page("/captions/a.fr.vtt", "text/vtt", vtt("nouveau"));
    site.web().page("/captions/a.en.vtt", "text/vtt", vtt("new"));
    Result run = fetch(list, "--again");
    assertThat(run.err())
        .contains("kept as you edited or deleted them: edited-talk.de.vtt, edited-talk.en.vtt");
    assertThat(text("conf/edited-talk.en.vtt")).contains("as I heard it");
    assertThat(text("conf/edited-talk.fr.vtt")).contains("nouveau");
    assertThat(files("conf")).doesNotContain("edited-talk.de.vtt");
  }

  @Test
  void aDryRunWritesNothing() {
    String list = site.video("a", "A talk", "en").list("Conf");
    Result run = fetch(list, "--dry-run");
    assertThat(run.out()).contains("would fetch conf/a-talk  A talk");
    assertThat(home.resolve("transcripts/conf")).doesNotExist();
    assertThat(site.asked("a")).isZero();
  }

  @Test
  void hostileNamesStayInTheEvent() throws Exception {
    site.video("a", "../../outside", "en")
        .video("b", "-rf --exec touch", "en")
        .video("c", "x".repeat(300), "en")
        .video("d", "CON", "en")
        .video("e", "Same", "en")
        .video("f", "SAME", "en")
        .page(
            "g",
            "Tracks",
            "<video src='/g.mp4'><track srclang='../../evil' src='/captions/a.en.vtt'></video>");
    Result run = fetch(site.list("../../../etc/\u202ered"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out() + run.err()).doesNotContain("\u202e");
    assertThat(names(home)).containsExactly("index", "transcripts");
    assertThat(names(home.resolve("transcripts"))).containsExactly("etc-red");
    assertThat(files("etc-red"))
        .contains("outside.en.vtt", "talk-con.en.vtt", "same.en.vtt", "same-2.en.vtt")
        .contains("rf-exec-touch.en.vtt", "tracks.und.vtt");
  }

  @Test
  void diagnosisShowsCommandsAndWhatTheySaid() {
    Result run = fetch(site.refusing("a", "A", 429).address("a"), "--diagnose", "--quiet");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "$ ", "--flat-playlist", "-- " + site.address("a"), "HTTP Error 429", "exit code 1");
  }

  @Test
  void wrongUseIsSaidInOneLine() {
    assertThat(fetch("nonsense").err())
        .isEqualTo(
            "cuepoint: nonsense: neither an event of the collection nor an address; addresses begin"
                + " with https://\n");
    assertThat(fetch(site.address("a"), "--yt-dlp", "no-such-program").err())
        .contains("no-such-program: not found; install yt-dlp", "--yt-dlp");
    assertThat(fetch(site.address("a"), "--yt-dlp", "/bin/true").err())
        .contains("cannot be run as yt-dlp");
    assertThat(fetch("--languages", "gibberish").err()).contains("give a language such as de");
  }
}
