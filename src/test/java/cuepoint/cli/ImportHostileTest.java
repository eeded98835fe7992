package cuepoint.cli;

import static cuepoint.collection.FolderFixture.names;
import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.cli.CommandFixture.Result;
import cuepoint.collection.Collection;
import cuepoint.collection.FolderFixture;
import cuepoint.collection.TalkFiles;
import cuepoint.talk.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names from outside stay inside: each talk comes in once, under a plain name. */
class ImportHostileTest {
  private static final List<String> NAMES =
      List.of(
          "-rf",
          "--exec=id",
          "a\nb",
          "a\u001b[31mb",
          "a:b*c?d\"e<f>g|h\\i",
          "$(touch x)`id`;&",
          "CON",
          "nul",
          "Schedule",
          "slides 2",
          "readme",
          "Event",
          "caf\u00e9",
          "CAFE\u0301",
          "x".repeat(240),
          "ü".repeat(120),
          "Why Rust.is",
          "\u202Egpj",
          "Talk",
          "talk");

  @TempDir Path home;

  @Test
  void everyTalkOfAFolderComesInOnceWithItsTitle() throws IOException {
    FolderFixture source = new FolderFixture(home.resolve("from/..outside "));
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      String title = NAMES.get(i) + " ../" + i;
      titles.add(title);
      source.write("talk " + i + "/" + NAMES.get(i) + " of.en.vtt", vtt("words " + i));
      source.write(
          "talk " + i + "/" + NAMES.get(i) + " of.json",
          new JsonMapper().createObjectNode().put("title", title).toString());
    }
    Result result = new CommandFixture(home).run("import", source.root().toString());
    assertThat(result.err()).doesNotContain("defect");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains(NAMES.size() + " new").doesNotContain("\u001b");
    assertThat(titles()).containsExactlyInAnyOrderElementsOf(titles);
    assertPlainNames();
  }

  @Test
  void everyTitleMakesOneTalk() throws IOException {
    FolderFixture source = new FolderFixture(home.resolve("from"));
    for (int i = 0; i < NAMES.size(); i++) {
      source.write(
          i + ".json", new JsonMapper().createObjectNode().put("title", NAMES.get(i)).toString());
    }
    CommandFixture cuepoint = new CommandFixture(home);
    assertThat(cuepoint.run("import", source.root().toString()).code()).isZero();
    assertThat(titles()).containsExactlyInAnyOrderElementsOf(NAMES);
    assertThat(cuepoint.run("import", source.root().toString()).out())
        .contains("0 new, 0 changed, " + NAMES.size() + " unchanged");
  }

  @Test
  void theNameOfAnEventLeadsNowhereElse() throws IOException {
    FolderFixture source = new FolderFixture(home.resolve("from"));
    source.write("a.json", "{\"title\": \"A\"}");
    CommandFixture cuepoint = new CommandFixture(home);
    for (String event :
        List.of("../out", "/tmp/out", "..", ".", "", "a\u0000b", "x/../../out", ".hidden", "-x")) {
      Result result = cuepoint.run("import", source.root().toString(), "--event=" + event);
      assertThat(result.err()).as(event).doesNotContain("defect");
      assertThat(result.code()).as(event).isIn(0, 2);
    }
    assertThat(names(home)).containsExactly("from", "transcripts");
    assertPlainNames();
  }

  private List<String> titles() throws IOException {
    Collection collection = Collection.open(home.resolve("transcripts"));
    List<String> titles = new ArrayList<>();
    for (TalkFiles talk : collection.talks()) {
      collection
          .read(talk)
          .recording()
          .map(Recording::talk)
          .ifPresent(one -> titles.add(one.title()));
    }
    return titles;
  }

  private void assertPlainNames() throws IOException {
    try (Stream<Path> all = Files.walk(home.resolve("transcripts"))) {
      assertThat(all.map(file -> file.getFileName().toString()))
          .allMatch(name -> name.matches("\\.cuepoint\\.json|[\\p{L}\\p{N}\\p{M}_.-]+"));
    }
  }
}
