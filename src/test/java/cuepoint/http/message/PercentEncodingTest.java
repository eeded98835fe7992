package cuepoint.http.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTest {
  @Test
  void aPathIsUtf8WithEscapes() {
    assertThat(PercentEncoding.decode("/a+b/%C3%B6%2f%25")).isEqualTo("/a+b/ö/%");
    assertThat(PercentEncoding.decode("/ö")).isEqualTo("/ö");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%2", "a%zz", "%-1", "%ff", "%c0%af", "%C3", "%ED%A0%80"})
  void anythingElseIsMalformed(String encoded) {
    assertThatThrownBy(() -> PercentEncoding.decode(encoded))
        .isInstanceOfSatisfying(
            HttpProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(400));
  }

  @Test
  void parametersAreInOrderAndAPlusIsASpace() {
    assertThat(PercentEncoding.parameters("q=a+b%2B&x&q=&%C3%B6=1=2"))
        .isEqualTo(Map.of("q", List.of("a b+", ""), "x", List.of(""), "ö", List.of("1=2")));
  }
}
