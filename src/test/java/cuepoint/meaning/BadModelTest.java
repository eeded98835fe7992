package cuepoint.meaning;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a model is told in a line. */
class BadModelTest {

  @TempDir Path folder;

  @Test
  void aFolderWithoutAModelIsNamed() throws IOException {
    Path none = folder.resolve("no such folder");
    assertThatThrownBy(() -> OnnxModel.in(none))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith(none + ": no model.onnx in it; give the folder");
    Files.writeString(folder.resolve("model.onnx"), "");
    assertThatThrownBy(() -> OnnxModel.in(folder))
        .hasMessageStartingWith(folder.resolve("tokenizer.json") + ": no such file");
  }

  @Test
  void aBrokenModelIsNamed() throws IOException {
    UnpackedModel.tokenizer(folder);
    byte[] whole = UnpackedModel.network();
    for (int length : new int[] {0, 1, 1000, whole.length / 2, whole.length - 1}) {
      Files.write(folder.resolve("model.onnx"), Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> OnnxModel.in(folder))
          .as("%d bytes", length)
          .isInstanceOf(ModelException.class)
          .hasMessageStartingWith(folder + ": not a model that can be run: ")
          .hasMessageMatching("[^\n]+");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "{\"model\": {\"type\": \"BPE\"}}",
        """
        {"model": {"type": "WordPiece", "vocab": {"a": 1}},
         "normalizer": {"type": "BertNormalizer", "lowercase": true}}
        """,
        """
        {"model": {"type": "WordPiece", "vocab": {}},
         "normalizer": {"type": "BertNormalizer", "lowercase": false}}
        """
      })
  void aTokenizerOfAnotherKindIsNamed(String tokenizer) throws IOException {
    Files.writeString(folder.resolve("model.onnx"), "");
    Files.writeString(folder.resolve("tokenizer.json"), tokenizer);
    assertThatThrownBy(() -> OnnxModel.in(folder))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith(folder.resolve("tokenizer.json") + ": ")
        .hasMessageMatching("[^\n]+");
  }

  @Test
  void aTextIsNoModel() throws IOException {
    UnpackedModel.tokenizer(folder);
    Files.writeString(folder.resolve("model.onnx"), "version https://git-lfs.github.com/spec/v1\n");
    refused("not a model that can be run: ");
  }

  @Test
  void aNetworkThatDoesNotReadTextsIsNamed() throws IOException {
    tiny(network().taking("pixel_values"));
    refused("its network does not take input_ids");
    tiny(network().taking("input_ids", "bbox", "position_ids"));
    refused("its network wants more than a text: bbox, position_ids");
  }

  @Test
  void aNetworkThatGivesNoVectorsIsNamed() throws IOException {
    tiny(network().flat());
    refused("its network gives no vector for each piece of a text");
    tiny(network().giving(Float.POSITIVE_INFINITY));
    refused("its vectors are no numbers");
  }

  @Test
  void aTokenizerOfAnotherNetworkIsNoticed() throws IOException {
    tiny(new TinyNetwork(TinyModel.PIECES - 1, 8));
    refused("not a model that can be run: ");
  }

  private static TinyNetwork network() {
    return new TinyNetwork(TinyModel.PIECES, 8);
  }

  private void tiny(TinyNetwork network) throws IOException {
    TinyModel.write(folder, network);
  }

  private void refused(String reason) {
    assertThatThrownBy(() -> OnnxModel.in(folder))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith(folder + ": " + reason)
        .hasMessageMatching("[^\n]+");
  }
}
