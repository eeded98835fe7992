package cuepoint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.caption.Captions;
import cuepoint.talk.Cue;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the text of captions is markup. */
class MarkupCasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "a-ruby.vtt # 1000 # 漢字を読む かんじ",
        "b-entities.vtt # 1000 # café naïve Ångström © … it’s — done",
        "c-entities2.vtt # 1000 # it’s — 5 ° & x",
        "d-assbreak.srt # 1000 # first line second line third",
        "e-assdrawing.srt # 4000 # hello there",
        "f-br.srt # 1000 # first second third fourth",
        "g-pipe.srt # 1000 # first|second / italic all",
        "h-splittag.srt # 1000 # split tag text",
        "i-arrowtext.srt # 1000 # a --> b is a function type / next",
        "j-generics.vtt # 1000 # a --> b and std::vector<int> x; if a<b && c>d",
        "k-generics2.vtt # 1000 # Map<String, Integer> and List<T> and %include <stdio.h>",
        "l-generics.srt # 1000 # Map<String, Integer> and List<T> and %include <stdio.h> and"
            + " Vec<u8>",
        "m-tags.vtt # 1000 # lang colour late tag",
        "n-json.json # 1000 # Vec<u8> and Map<String,Integer> & more"
      })
  void textStaysAndMarkupGoes(String file, long firstMillis, String text) throws IOException {
    Captions captions =
        Captions.read(SharedData.require("cases/captions/13-text-markup/conf").resolve(file));
    String all = captions.cues().stream().map(Cue::text).collect(Collectors.joining(" / "));
    assertThat(all).isEqualTo(text.replace('%', '#'));
    assertThat(captions.cues().getFirst().startMillis()).isEqualTo(firstMillis);
    assertThat(captions.problems()).isEmpty();
  }
}
