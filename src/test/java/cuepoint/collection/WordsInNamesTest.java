package cuepoint.collection;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that end in a word which is also the code of a language: the text tells. */
class WordsInNamesTest {
  private static final String ENGLISH =
      vtt(
          "We looked at every request that was slow last week, and most of them waited for a"
              + " lock.");
  private static final String NORWEGIAN =
      vtt(
          "Vi så på alle forespørslene som var trege i forrige uke, og de fleste ventet på en"
              + " lås.");

  @TempDir private Path folder;
  private FolderFixture files;

  @BeforeEach
  void files() {
    files = new FolderFixture(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "Why Rust.is, Why-Rust.is en",
    "let it.be, let-it.be en",
    "How to say.NO, How-to-say.NO en",
    "Where we.run, Where-we.run en",
    "probes.de, probes de",
    "Probes [aB_9xkyQ-k1].no, aB_9xkyQ-k1 no",
    "probes.no.cc, probes no",
  })
  void anEnglishTextHasAnEnglishName(String name, String talk) throws IOException {
    files.write("conf/" + name + ".vtt", ENGLISH);
    assertThat(talks()).isEqualTo("conf/" + talk);
  }

  @Test
  void anyOtherTextIsInTheLanguage() throws IOException {
    files.write("conf/probes.no.vtt", NORWEGIAN);
    assertThat(talks()).isEqualTo("conf/probes no");
    files.write("conf/probes.no.vtt", vtt("Hm"));
    assertThat(talks()).isEqualTo("conf/probes no");
  }

  @Test
  void aTalkBesideOneOfItsFirstWordsStaysOne() throws IOException {
    files.write("conf/Rust.en.vtt", ENGLISH);
    files.write("conf/Rust-is.vtt", ENGLISH);
    assertThat(talks()).isEqualTo("conf/Rust-is en, conf/Rust en");
    files.write("conf/Rust-is.vtt", NORWEGIAN);
    assertThat(talks()).isEqualTo("conf/Rust en");
  }

  private String talks() throws IOException {
    Collection collection = Collection.open(folder);
    return String.join(
        ", ",
        collection.talks().stream()
            .flatMap(talk -> collection.read(talk).recording().stream())
            .map(one -> one.talk().id() + " " + one.transcripts().getFirst().language())
            .toList());
  }
}
