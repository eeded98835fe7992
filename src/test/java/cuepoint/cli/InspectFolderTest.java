package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import cuepoint.cli.CommandFixture.Result;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a folder, every file is named, with its talk and what it holds, or why it is passed over. */
class InspectFolderTest {
  private static final String SRT = "1\n00:00:01,000 --> 00:00:03,000\n%s\n";

  @TempDir Path home;
  private CommandFixture cuepoint;
  private String folder = "";

  @BeforeEach
  void aCollection() throws IOException {
    cuepoint = new CommandFixture(home);
    write("glossary.txt", "usdt, you es dt\n");
    folder = cuepoint.transcripts().root().toString();
    write("conf/event.json", "{\"name\": \"Conf\", \"glossary\": \"words.txt\"}");
    write("conf/words.txt", "dtrace, d trace\n");
    write("conf/a.json", "{\"title\": \"A talk\", \"recorded\": \"soon\"}");
    write("conf/a.en.vtt", vtt("<v Ada>one <00:00:02.000>two"));
    write("conf/a.en.srt", SRT.formatted("one two"));
    write("conf/a.live_chat.json", "{}");
    write("conf/a.mp4", "");
    write("conf/b.txt", "0:05 hello everybody\n\n0:09 who is here\n\n0:20 and welcome\n");
    write("conf/README.md", "# Conf\n");
  }

  @Test
  void textIsATableOfEachTalk() {
    Result result = cuepoint.run("inspect", folder);
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            """
            conf/a
              conf/a.en.srt  captions, srt, en, manual, 1 cue, 0:01 to 0:03, no word times
                  passed over: conf/a.en.vtt is taken: it has no times of words
              conf/a.en.vtt  captions, webvtt, en, manual, 1 cue, 0:01 to 0:03, 2 word times, speaker Ada
              conf/a.json    metadata
                  line 1: "recorded" should be a date such as 2024-12-11
              conf/a.mp4     recording
            conf/b
              conf/b.txt  captions, text, language not known, manual, 3 cues, 0:05 to 0:20, no word times
            other files
              conf/README.md         passed over (texts about the folder): its name says that it is not what is said in a talk
              conf/a.live_chat.json  passed over (chats): its name says that it is not what is said in a talk
              conf/event.json        event
              conf/words.txt         glossary
              glossary.txt           glossary
            2 talks, 10 files, 3 passed over, 1 with problems
            """);
  }

  @Test
  void jsonIsOneObject() throws IOException {
    JsonNode json = new JsonMapper().readTree(run("--format", "json").out());
    assertThat(json.path("files")).hasSize(10);
    assertThat(byPath(json.path("files")).keySet())
        .contains("conf/a.en.vtt", "conf/README.md", "glossary.txt");
  }

  @Test
  void jsonLinesAreOneAFile() throws IOException {
    Map<String, JsonNode> files = byPath(lines(run("--format", "jsonl")));
    assertThat(files).hasSize(10);
    JsonNode best = file(files, "conf/a.en.vtt");
    assertThat(best.path("role").asText()).isEqualTo("captions");
    assertThat(best.path("talk").asText()).isEqualTo("conf/a");
    assertThat(best.path("language").asText()).isEqualTo("en");
    assertThat(best.path("languageDetected").asBoolean()).isFalse();
    assertThat(best.path("passedOver").isNull()).isTrue();
    assertThat(best.path("problems")).isEmpty();
    JsonNode captions = best.path("captions");
    assertThat(captions.path("format").asText()).isEqualTo("webvtt");
    assertThat(captions.path("kind").asText()).isEqualTo("manual");
    assertThat(captions.path("times").asText()).isEqualTo("words");
    assertThat(captions.path("cues").asInt()).isEqualTo(1);
    assertThat(captions.path("timedCues").asInt()).isEqualTo(1);
    assertThat(captions.path("timedWords").asInt()).isEqualTo(2);
    assertThat(captions.path("startSeconds").asDouble()).isEqualTo(1);
    assertThat(captions.path("endSeconds").asDouble()).isEqualTo(3);
    assertThat(captions.path("speakers")).extracting(JsonNode::asText).containsExactly("Ada");
    assertThat(captions.at("/charset/name").asText()).isEqualTo("UTF-8");
  }

  @Test
  void jsonNamesTheRoleOfOtherFilesAndTheirProblems() throws IOException {
    Map<String, JsonNode> files = byPath(lines(run("--format", "jsonl")));
    Map<String, String> roles = new HashMap<>();
    files.forEach((path, file) -> roles.put(path, file.path("role").asText()));
    assertThat(roles)
        .containsEntry("conf/a.json", "metadata")
        .containsEntry("conf/a.mp4", "recording")
        .containsEntry("conf/event.json", "event")
        .containsEntry("conf/words.txt", "glossary")
        .containsEntry("conf/README.md", "other");
    JsonNode chat = file(files, "conf/a.live_chat.json");
    assertThat(chat.path("talk").isNull()).isTrue();
    assertThat(chat.path("captions").isNull()).isTrue();
    assertThat(chat.at("/passedOver/kind").asText()).isEqualTo("chats");
    assertThat(chat.at("/passedOver/reason").asText()).isNotBlank();
    assertThat(file(files, "conf/a.json").at("/problems/0/message").asText()).contains("recorded");
    assertThat(file(files, "conf/a.en.srt").at("/passedOver/reason").asText())
        .isEqualTo("conf/a.en.vtt is taken: it has no times of words");
  }

  @Test
  void anUntimedFileHasNoSeconds() throws IOException {
    write("conf/c.json", "{\"title\": \"C\"}");
    write("conf/c.txt", "Nobody wrote down when it was said. ".repeat(10));
    JsonNode captions =
        file(byPath(lines(run("--format", "jsonl"))), "conf/c.txt").path("captions");
    assertThat(captions.path("times").asText()).isEqualTo("none");
    assertThat(captions.path("startSeconds").isNull()).isTrue();
    assertThat(captions.path("endSeconds").isNull()).isTrue();
    assertThat(run().out()).contains("1 cue, none timed");
  }

  @Test
  void aGuessedCharsetAndALanguageThatIsDetectedAreSaid() throws IOException {
    String said = "Heute möchte ich euch zeigen, wie wir herausfinden, warum es so langsam wäre.";
    Files.write(
        write("conf/c.srt", ""), SRT.formatted(said).getBytes(Charset.forName("windows-1252")));
    assertThat(run().out())
        .contains("srt, de (detected), ", "charset: windows-1252, guessed", "charset-guessed 1");
    JsonNode file = file(byPath(lines(run("--format", "jsonl"))), "conf/c.srt");
    assertThat(file.path("languageDetected").asBoolean()).isTrue();
    assertThat(file.at("/captions/charset/source").asText()).isEqualTo("guessed");
    assertThat(file.at("/captions/repairs/charset-guessed").asInt()).isEqualTo(1);
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndFails() throws IOException {
    Path large = write("conf/large.vtt", "WEBVTT\n");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(65L << 20);
    }
    Files.createSymbolicLink(large.resolveSibling("gone.vtt"), large.resolveSibling("nothing"));
    Result result = run();
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out())
        .contains(
            "conf/large.vtt  passed over (files that cannot be read): ",
            "      cannot be read: larger than 64 MB\n",
            "conf/gone.vtt          passed over (files that cannot be read): ",
            "      cannot be read: no such file, or a link to none\n");
  }

  @Test
  void aBrokenLinkToAFileThatIsNotReadIsNamed() throws IOException {
    Path link = Path.of(folder, "conf", "b.mp4");
    Files.createSymbolicLink(link, link.resolveSibling("nothing"));
    Result result = run();
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("conf/b.mp4             passed over (broken links");
  }

  @Test
  void aScheduleOfOtherTalksIsListedOnce() throws IOException {
    write(
        "conf/schedule.xml",
        "<schedule><day><room><event id='1'><title>Elsewhere</title></event></room></day>"
            + "</schedule>");
    List<JsonNode> schedules =
        lines(run("--format", "jsonl")).stream()
            .filter(file -> file.path("file").asText().equals("conf/schedule.xml"))
            .toList();
    assertThat(schedules).hasSize(1);
    assertThat(schedules.getFirst().at("/passedOver/reason").asText()).isNotBlank();
  }

  @Test
  void captionsWithoutASingleCueAreNamed() throws IOException {
    write("conf/c.vtt", "nothing");
    assertThat(run().out())
        .contains(
            "conf/c · no captions yet\n  conf/c.vtt  passed over (files without captions): ",
            "      line 1: no time line, expected captions with lines such as ");
  }

  @Test
  void aFolderOfTheCollectionKeepsTheIdsOfItsTalks() throws IOException {
    write("other/c.en.vtt", vtt("three"));
    Result conf = cuepoint.run("inspect", folder + "/conf");
    assertThat(conf.out())
        .startsWith("conf/a\n")
        .contains("\n  conf/event.json ")
        .doesNotContain("other/", "  glossary.txt")
        .endsWith("2 talks, 9 files, 3 passed over, 1 with problems\n");
    assertThat(cuepoint.run("inspect", folder + "/other").out())
        .startsWith("other/c\n")
        .endsWith("1 talk, 1 file, 0 passed over, 0 with problems\n");
  }

  @Test
  void aFolderElsewhereIsReadAsACollection() throws IOException {
    Path elsewhere = home.resolve("downloads");
    Files.createDirectories(elsewhere);
    Files.writeString(elsewhere.resolve("d.en.vtt"), vtt("four"));
    assertThat(cuepoint.run("inspect", elsewhere.toString()).out())
        .startsWith("downloads/d\n  d.en.vtt  captions, webvtt, en, ");
  }

  @Test
  void aFolderWithoutTalksFindsNothing() throws IOException {
    Path empty = Files.createDirectories(home.resolve("empty"));
    Result result = cuepoint.run("inspect", empty.toString());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo(empty + ": no files in this folder, or only hidden ones\n");
    Files.writeString(empty.resolve("LICENSE"), "free");
    result = cuepoint.run("inspect", empty.toString());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("LICENSE  passed over (")
        .endsWith("0 talks, 1 file, 1 passed over, 0 with problems\n");
  }

  @Test
  void aTalkIsNamedByItsIdOrItsStem() {
    Result byId = cuepoint.run("inspect", "conf/a");
    assertThat(byId.code()).isZero();
    assertThat(byId.out())
        .startsWith("conf/a\n")
        .contains("is taken: ")
        .contains("1 talk, 4 files");
    assertThat(cuepoint.run("inspect", "a").out()).isEqualTo(byId.out());
  }

  @Test
  void whatIsNeitherAFileNorATalkFails() throws IOException {
    Result unknown = cuepoint.run("inspect", "conf/");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err())
        .isEqualTo(
            "cuepoint: conf: no such file or folder, and no talk in "
                + folder
                + "; did you mean conf/a or conf/b?\n");
    write("other/a.en.vtt", vtt("three"));
    Result two = cuepoint.run("inspect", "a");
    assertThat(two.code()).isEqualTo(2);
    assertThat(two.err()).contains("'a' could be conf/a or other/a; give one of them");
  }

  private Result run(String... options) {
    List<String> arguments = new ArrayList<>(List.of("inspect", folder));
    arguments.addAll(List.of(options));
    return cuepoint.run(arguments.toArray(String[]::new));
  }

  private Path write(String name, String content) throws IOException {
    return cuepoint.transcripts().write(name, content);
  }

  private static List<JsonNode> lines(Result result) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : result.out().lines().toList()) {
      lines.add(new JsonMapper().readTree(line));
    }
    return lines;
  }

  private static JsonNode file(Map<String, JsonNode> files, String path) {
    return files.getOrDefault(path, MissingNode.getInstance());
  }

  private static Map<String, JsonNode> byPath(Iterable<JsonNode> files) {
    Map<String, JsonNode> byPath = new HashMap<>();
    files.forEach(file -> byPath.put(file.path("file").asText(), file));
    return byPath;
  }
}
