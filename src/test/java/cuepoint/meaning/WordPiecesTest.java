package cuepoint.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts are cut as the model's own {@code tokenizer.json} says. The numbers in {@code pieces.tsv}
 * are what Hugging Face's tokenizers, version 0.20, make of it.
 */
class WordPiecesTest {
  private static final int MANY = 10_000;

  private static List<String> odd() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/cuepoint/meaning/pieces.tsv"));
  }

  @ParameterizedTest
  @MethodSource("odd")
  void oddTextsAreCutAsTheModelKnowsThem(String line) throws Exception {
    String[] parts = line.split("\t", 2);
    String text = JsonMapper.builder().build().readValue(parts[1], String.class);
    assertThat(numbers(text, MANY)).as(text).isEqualTo(parts[0]);
  }

  @Test
  void aSignOfTheModelIsTheWordsThatItIsWrittenWith() throws Exception {
    assertThat(numbers("[SEP]", MANY)).isEqualTo("101 1031 19802 1033 102");
  }

  @Test
  void whatIsTooLongIsCutOff() throws Exception {
    String endless = Stream.generate(() -> "talk").limit(MANY).collect(Collectors.joining(" "));
    assertThat(numbers(endless, 5)).isEqualTo("101 2831 2831 2831 102");
  }

  @Test
  void halfOfALetterIsNone() throws Exception {
    assertThat(numbers("a\ud83cb", MANY)).isEqualTo(numbers("ab", MANY));
  }

  private static String numbers(String text, int most) throws Exception {
    return Arrays.stream(BundledModel.files().pieces().of(text, most))
        .mapToObj(Long::toString)
        .collect(Collectors.joining(" "));
  }
}
