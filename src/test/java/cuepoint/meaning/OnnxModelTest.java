package cuepoint.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model runs. */
@SuppressWarnings("NullAway.Init") // opened before all tests
class OnnxModelTest {
  private static OnnxModel model;

  @TempDir Path folder;

  @BeforeAll
  static void open() throws ModelException {
    model = OnnxModel.bundled();
  }

  @AfterAll
  static void close() throws ModelException {
    model.close();
  }

  @Test
  void whatMeansTheSameIsNearWithoutASharedWord() {
    float[] query = model.embed("hide sensitive video while someone is recording display");
    double meant = cosine(query, model.embed("protect private content on screen capture"));
    double other = cosine(query, model.embed("garbage collectors move objects of old generations"));
    assertThat(meant).isGreaterThan(other + 0.3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a", "🎉🎉🎉", "\u0000\ud83c", "[SEP] [MASK]", "日本語"})
  void anyTextHasAVectorOfUnitLength(String text) {
    float[] vector = model.embed(text);
    assertThat(vector).hasSize(384);
    assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
    assertThat(model.embed(text)).isEqualTo(vector);
  }

  @Test
  void whatIsTooLongIsNotRead() {
    String words = String.join(" ", Collections.nCopies(300, "passage"));
    String longer = String.join(" ", Collections.nCopies(10_000, "passage"));
    assertThat(model.embed(longer)).isEqualTo(model.embed(words));
  }

  @Test
  void threadsMayShareIt() {
    List<String> texts = IntStream.range(0, 40).mapToObj(i -> "text number " + i).toList();
    List<String> alone = texts.stream().map(model::embed).map(Arrays::toString).toList();
    assertThat(texts.parallelStream().map(model::embed).map(Arrays::toString).toList())
        .isEqualTo(alone);
  }

  @Test
  void aModelInAFolderIsTheSame() throws Exception {
    UnpackedModel.tokenizer(folder);
    Files.createDirectories(folder.resolve("onnx"));
    Files.write(folder.resolve("onnx/model.onnx"), UnpackedModel.network());
    try (OnnxModel other = OnnxModel.in(folder)) {
      assertThat(other.embed("probes")).isEqualTo(model.embed("probes"));
    }
    Files.createDirectories(folder.resolve("1_Pooling"));
    Files.writeString(
        folder.resolve("1_Pooling/config.json"), "{\"pooling_mode_cls_token\": true}");
    Files.writeString(folder.resolve("sentence_bert_config.json"), "{\"max_seq_length\": 4}");
    try (OnnxModel other = OnnxModel.in(folder)) {
      assertThat(other.embed("probes in the kernel")).isNotEqualTo(model.embed("probes in"));
      assertThat(other.embed("probes in the kernel")).isEqualTo(other.embed("probes in a jar"));
    }
  }

  @Test
  void theBundledOneIsForEnglish() {
    assertThat(model.id()).matches("all-minilm-l6-v2-q [0-9.]+");
    assertThat(model.knows("en-US")).isTrue();
    assertThat(model.knows("de")).isFalse();
  }

  private static double cosine(float[] one, float[] other) {
    return IntStream.range(0, one.length).mapToDouble(i -> one[i] * other[i]).sum();
  }
}
