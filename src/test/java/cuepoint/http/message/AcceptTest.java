package cuepoint.http.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html | true",
        "TEXT/HTML | true",
        "text/html,application/xhtml+xml,*/*;q=0.8 | true",
        "application/json;q=0.9, text/html | true",
        "text/html;level=1 | true",
        "application/json, text/html | false",
        "text/html;q=0.5, application/json | false",
        "text/html;q=0, */*;q=0.1 | false",
        "*/* | false",
        "'' | false",
        "; ,;q=x | false"
      })
  void aPageIsForWhoWantsHtmlMost(String header, boolean page) {
    assertThat(Accept.prefersHtml(List.of(header))).isEqualTo(page);
  }
}
