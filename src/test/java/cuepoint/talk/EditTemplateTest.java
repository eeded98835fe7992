package cuepoint.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address of the user's repository, for every line of every file. */
class EditTemplateTest {

  @ParameterizedTest
  @CsvSource({
    "https://git.example/edit/main/{file}#L{line}, https://git.example/edit/main/a/b.vtt",
    "https://git.example/{file}?plain=1#L{line}-{line}, https://git.example/a/b.vtt?plain=1",
    "https://git.example/edit?path={file}&line={line}, https://git.example/edit?path=a/b.vtt",
    "https://git.example/edit?line={line}&path={file}#x, https://git.example/edit?path=a/b.vtt#x",
    "https://git.example/{file}?line={line}, https://git.example/a/b.vtt",
    "https://git.example/line-{line}/{file}, https://git.example/line-1/a/b.vtt",
    "https://git.example/{file}, https://git.example/a/b.vtt"
  })
  void aLineThatIsNotKnownIsLeftOut(String form, String address) {
    assertThat(EditTemplate.of(form).orElseThrow().at("a/b.vtt", 0)).isEqualTo(address);
  }

  @Test
  void pathsAreEncoded() {
    EditTemplate template = EditTemplate.of("https://git.example/{file}#L{line}").orElseThrow();
    assertThat(template.at("conf 24/What? 100% #1 [ID] {line}.é+&\".vtt", 12))
        .isEqualTo(
            "https://git.example/conf%2024/What%3F%20100%25%20%231%20%5BID%5D%20%7Bline%7D.%C3%A9"
                + "%2B%26%22.vtt#L12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://git.example/",
        "javascript:alert('{file}')",
        "file:///{file}",
        "//git.example/{file}",
        "{file}",
        "https:///{file}",
        "https://git example/{file}",
        "https://git.example/\"onclick=\"{file}"
      })
  void whatIsNoAddressOfTheWebIsNone(String form) {
    assertThat(EditTemplate.of(form)).isEmpty();
  }
}
