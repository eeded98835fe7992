package cuepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The talks that come with the project, which no other test depends on, and README's example. */
class DemoCollectionTest {
  private static final Pattern EXAMPLE = Pattern.compile("\\$ \\./cuepoint search \"([^\"]+)\"");

  @TempDir Path home;

  @Test
  void everyFileIsReadAndTheExampleOfTheReadmeFindsAMoment() throws Exception {
    CommandFixture cuepoint =
        new CommandFixture(home)
            .with("CUEPOINT_TRANSCRIPTS", Path.of("transcripts").toAbsolutePath().toString());
    assertThat(cuepoint.run("index").code()).isZero();

    JsonNode answer =
        new JsonMapper().readTree(cuepoint.run("search", example(), "--format", "json").out());

    assertThat(answer.at("/hits/0/missing")).isEmpty();
    assertThat(answer.at("/hits/0/moments/0/snippet/matches")).isNotEmpty();
  }

  private static String example() throws Exception {
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
    assertThat(example.find()).isTrue();
    return example.group(1);
  }
}
