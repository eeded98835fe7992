package cuepoint.http.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {
  private static final EntityTag TAG = new EntityTag("ab12");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"ab12\"",
        "W/\"ab12\"",
        "\"x\", \"ab12\"",
        "\"x,y\" ,W/\"ab12\",\"z\"",
        " \"ab12\" "
      })
  void isAmongTags(String header) {
    assertThat(TAG.isAmong(List.of("\"other\"", header))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "ab12",
        "\"ab1\"",
        "\"xab12\"",
        "\"ab12",
        "w/\"ab12\"",
        "\"x\" \"ab12\"",
        "\"a, \"ab12\", b\""
      })
  void isNotAmongOthers(String header) {
    assertThat(TAG.isAmong(List.of(header))).isFalse();
  }

  @Test
  void isWrittenInQuotes() {
    assertThat(TAG).hasToString("\"ab12\"");
    assertThat(TAG.isAmong(List.of())).isFalse();
  }
}
