package cuepoint.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of files are made of any text, and lead nowhere else. */
class FileStemTest {
  private static final List<String> HOSTILE =
      List.of(
          "../../etc/passwd",
          "/etc/passwd",
          "..",
          ".",
          "",
          " ",
          "~/x",
          "a\u0000b",
          "a\nb\r\tc",
          "\u001b[31mred",
          "-rf",
          "--exec=sh",
          ".hidden",
          "...",
          "a/b\\c:d*e?f\"g<h>i|j",
          "$(id) `id` ; id & | id",
          "CON",
          "nul.json",
          "COM1",
          "event",
          "Event.json",
          "category",
          "README",
          "Schedule",
          "Slides",
          "\u202Egpj.exe",
          "x".repeat(300),
          "ü".repeat(300),
          "𝒳".repeat(300),
          "日".repeat(300),
          "\ud800",
          "%2e%2e%2f",
          "e\u0301".repeat(10),
          "!!!");

  @ParameterizedTest
  @CsvSource({
    "USDT probes!, usdt-probes",
    "'C++ & Rust: why?', c-rust-why",
    "Über Größe, über-größe",
    "日本語 の 話, 日本語-の-話",
    "Node.js, node-js",
    "a__b, a__b",
    "'  -- a -- ', a",
    "Schedule, talk-schedule",
    "CON, talk-con",
    "event, talk-event"
  })
  void wordsAreJoinedByHyphens(String text, String stem) {
    assertThat(FileStem.of(text)).isEqualTo(stem);
  }

  @Test
  void hostileTextsGivePlainNames() {
    assertThat(HOSTILE)
        .allSatisfy(text -> {
          for (String stem : List.of(FileStem.of(text), FileStem.ofId(text))) {
            assertThat(stem).matches("[\\p{L}\\p{N}\\p{M}_-]+");
            assertThat(stem.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(120);
            assertThat(Normalizer.isNormalized(stem, Normalizer.Form.NFC)).isTrue();
          }
          assertThat(FileStem.of(text)).doesNotStartWith("-");
        });
  }

  @Test
  void aNameGivesItself() {
    assertThat(HOSTILE)
        .allSatisfy(
            text -> assertThat(FileStem.of(FileStem.of(text))).isEqualTo(FileStem.of(text)));
  }

  @Test
  void equalAfterNormalisationIsEqual() {
    assertThat(FileStem.of("Cafe\u0301")).isEqualTo(FileStem.of("CAF\u00c9"));
  }

  @Test
  void longTitlesThatDifferInTheirEndsDiffer() {
    String same = "x".repeat(300);
    assertThat(FileStem.of(same + " one")).isNotEqualTo(FileStem.of(same + " two"));
  }

  @Test
  void anIdOfAVideoIsKept() {
    assertThat(FileStem.ofId("P7-iIpW8jUU")).isEqualTo("P7-iIpW8jUU");
    assertThat(FileStem.ofId("-Wf1Cmo8bOI")).isEqualTo("-Wf1Cmo8bOI");
    assertThat(FileStem.ofId("../P7-iIpW8")).isEqualTo("p7-iipw8");
  }
}
