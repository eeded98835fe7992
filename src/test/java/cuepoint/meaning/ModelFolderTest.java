package cuepoint.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model of one's own is told from others, and speaks the languages that it says. */
class ModelFolderTest {
  private static final int LENGTH = 8;

  @TempDir Path home;

  private static String id(Path folder) throws Exception {
    try (OnnxModel model = OnnxModel.in(folder)) {
      return model.id();
    }
  }

  private Path write(String file, String text) throws IOException {
    Path path = home.resolve("model").resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  @Test
  void itKeepsItsNameWhereverItIs() throws Exception {
    String id = id(TinyModel.write(home.resolve("one"), LENGTH));
    assertThat(id).matches("sha256:[0-9a-f]{16}");
    Files.move(home.resolve("one"), home.resolve("two"));
    Files.writeString(home.resolve("two/README.md"), "# A model");
    assertThat(id(home.resolve("two"))).isEqualTo(id);
  }

  @Test
  void whateverChangesItsVectorsChangesItsName() throws Exception {
    Path folder = home.resolve("model");
    String first = id(TinyModel.write(folder, LENGTH));
    String second = id(TinyModel.write(folder, LENGTH + 1));
    Path tokenizer = folder.resolve("tokenizer.json");
    Files.writeString(tokenizer, Files.readString(tokenizer).replace("kernel", "colonel"));
    String third = id(folder);
    write("sentence_bert_config.json", "{\"max_seq_length\": 128}");
    String fourth = id(folder);
    write("1_Pooling/config.json", "{\"pooling_mode_cls_token\": true}");
    String fifth = id(folder);
    write("model.onnx_data", "weights");
    assertThat(new String[] {first, second, third, fourth, fifth, id(folder)})
        .doesNotHaveDuplicates();
  }

  @Test
  void itsCardSaysWhichLanguagesItKnows() throws Exception {
    Path folder = TinyModel.write(home.resolve("model"), LENGTH);
    try (OnnxModel model = OnnxModel.in(folder)) {
      assertThat(model.knows("fr")).isTrue();
    }
    write("README.md", "---\nlanguage: de\n---\n");
    try (OnnxModel model = OnnxModel.in(folder)) {
      assertThat(model.knows("fr")).isFalse();
      assertThat(model.knows("de-AT")).isTrue();
    }
  }

  @Test
  void itsVectorsAreOfItsLength() throws Exception {
    try (OnnxModel model = OnnxModel.in(TinyModel.write(home.resolve("model"), LENGTH))) {
      assertThat(model.embed("kernel probe")).hasSize(LENGTH).isNotEqualTo(model.embed("rust"));
    }
  }

  @Test
  void aTextThatSaysNothingToItHasAVectorOfUnitLength() throws Exception {
    for (float number : new float[] {0, Float.MIN_VALUE, Float.MAX_VALUE}) {
      TinyNetwork network = new TinyNetwork(TinyModel.PIECES, LENGTH).giving(number);
      try (OnnxModel model = OnnxModel.in(TinyModel.write(home.resolve("model"), network))) {
        float[] vector = model.embed("kernel");
        double squares = 0;
        for (float value : vector) {
          squares += value * value;
        }
        assertThat(squares).isBetween(0.9999, 1.0001);
      }
    }
  }

  @Test
  void ofALongTextItReadsWhatItCan() throws Exception {
    Path folder = TinyModel.write(home.resolve("model"), LENGTH);
    write("sentence_bert_config.json", "{\"max_seq_length\": -1}");
    try (OnnxModel model = OnnxModel.in(folder)) {
      assertThat(model.embed("kernel rust")).isEqualTo(model.embed("kernel talk"));
    }
    write("sentence_bert_config.json", "{\"max_seq_length\": 2000}");
    try (OnnxModel model = OnnxModel.in(folder)) {
      String text = "kernel ".repeat(1500);
      assertThat(model.embed(text + "rust")).isNotEqualTo(model.embed(text + "talk"));
    }
  }
}
