package cuepoint.cli;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options that choose talks; given again, a value is an alternative. */
class FilterOptionsTest {
  @TempDir Path home;
  private CommandFixture cuepoint;

  @BeforeEach
  void threeTalks() throws Exception {
    cuepoint = new CommandFixture(home);
    write("north/a", "Ada Moreau", "2015-03-01");
    write("south/b", "Jun Okafor", "2018-03-01");
    write("south/c", "Mia Lindqvist", "2020-03-01");
  }

  private void write(String id, String speaker, String day) throws Exception {
    cuepoint
        .transcripts()
        .write(
            id + ".json",
            "{\"title\": \"Talk %s\", \"speakers\": [\"%s\"], \"recorded\": \"%s\"}"
                .formatted(id, speaker, day));
    cuepoint.transcripts().write(id + ".en.vtt", vtt("a lighthouse by the sea"));
  }

  @Test
  void anOptionMayBeRepeated() {
    assertThat(found("--event", "north", "--event", "south")).contains("/a", "/b", "/c");
    assertThat(found("--speaker", "ada", "--speaker", "mia"))
        .contains("/a", "/c")
        .doesNotContain("/b");
    assertThat(found("--year", "2018..2020")).contains("/b", "/c").doesNotContain("/a");
    assertThat(found("--language", "EN", "--until", "2015")).contains("/a").doesNotContain("/b");
    assertThat(cuepoint.run("talks", "--year", "2015", "--year", "2020").out())
        .contains("/a", "/c")
        .doesNotContain("/b");
  }

  @Test
  void theNewestMayComeFirst() {
    String out = found("--sort", "date");
    assertThat(out.indexOf("/c")).isLessThan(out.indexOf("/b"));
    assertThat(out.indexOf("/b")).isLessThan(out.indexOf("/a"));
    assertThat(cuepoint.run("search", "lighthouse", "--sort", "best").err())
        .contains("one of relevance, date");
  }

  @Test
  void whatIsUnknownIsSaid() {
    var nothing = cuepoint.run("search", "lighthouse", "--event", "nroth");
    assertThat(nothing.code()).isEqualTo(1);
    assertThat(nothing.err()).contains("No event is called “nroth”.");
    assertThat(cuepoint.run("search", "lighthouse", "--said-by", "ada").err())
        .contains("No captions name who speaks");
    assertThat(cuepoint.run("search", "lighthouse", "--year", "soon").code()).isEqualTo(2);
  }

  @Test
  void fieldsAreReadInTheWordsToo() {
    assertThat(cuepoint.run("search", "--", "lighthouse", "-event:south").out())
        .contains("/a")
        .doesNotContain("/b");
  }

  private String found(String... options) {
    String[] all = new String[options.length + 2];
    all[0] = "search";
    all[1] = "lighthouse";
    System.arraycopy(options, 0, all, 2, options.length);
    return cuepoint.run(all).out();
  }
}
