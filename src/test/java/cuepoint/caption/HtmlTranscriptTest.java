package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTranscriptTest {
  private static final String AROUND =
      "<!DOCTYPE html><html><head><title>Talk</title><script>var a = '0:01 not said';</script>"
          + "<style>p { color: red }</style></head><body><nav>Home 0:00</nav><h1>Our talk</h1>%s"
          + "<footer>Imprint</footer></body></html>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Ada Moreau (<a href=\"https://v.example/?ts=5\">00:05</a>):<br>we add probes</p>"
            + "<p>Jun (<a href=\"https://v.example/?ts=9\">00:09</a>):<br>to <b>rust</b></p>"
            + "<p>Ada Moreau (<a href=\"https://v.example/?ts=60\">01:00</a>):<br>late</p>",
        "<div><span class=name>Ada Moreau</span><span class=time>0:05</span></div><p>we add probes"
            + "</p><div><span>Jun</span><span>0:09</span></div><p>to rust</p>"
            + "<div><span>Ada Moreau</span><span>1:00</span></div><p>late</p>",
        "<table><tr><th>Time</th><th>Speaker</th><th>Text</th></tr>"
            + "<tr><td>0:05</td><td>Ada Moreau</td><td>we add\nprobes</td></tr>"
            + "<tr><td>0:09</td><td>Jun</td><td>to rust</td></tr>"
            + "<tr><td>1:00</td><td>Ada Moreau</td><td>late</td></tr></table>",
        "<ul><li><time>0:05</time> <strong>Ada Moreau:</strong> we add probes</li>"
            + "<li><time>0:09</time> <strong>Jun:</strong> to rust</li>"
            + "<li><time>1:00</time> <strong>Ada Moreau:</strong> late</li></ul>",
        "<p data-start=\"5\"><cite>Ada Moreau:</cite> we add probes</p>"
            + "<p data-start=\"9\"><cite>Jun</cite> to rust</p>"
            + "<p data-start=\"60\"><cite>Ada Moreau</cite> late</p>",
        "<p data-time=\"00:00:05\" data-speaker=\"Ada Moreau\">we add probes</p>"
            + "<p data-time=\"00:00:09\" data-speaker=\"Jun\"><span>0:09</span> to rust</p>"
            + "<p data-time=\"00:01:00\" data-speaker=\"Ada Moreau\">late</p>",
        "<div data-begin=\"5000\" data-speaker=\"Ada Moreau\"><p>we add probes</p></div>"
            + "<div data-begin=\"9000\" data-speaker=\"Jun\"><p>to rust</p></div>"
            + "<div data-begin=\"60000\" data-speaker=\"Ada Moreau\"><p>late</p></div>"
      })
  void speakersAndTimes(String content) {
    Captions captions = read(AROUND.formatted(content));
    assertThat(captions.format()).contains("html");
    assertThat(captions.cues())
        .filteredOn(Cue::timed)
        .extracting(Cue::startMillis, Cue::speaker, Cue::text)
        .containsExactly(
            tuple(5000L, Optional.of("Ada Moreau"), "we add probes"),
            tuple(9000L, Optional.of("Jun"), "to rust"),
            tuple(60_000L, Optional.of("Ada Moreau"), "late"));
    assertThat(String.join(" ", texts(captions)))
        .doesNotContain("not said", "color", "Home", "Imprint", "Our talk");
  }

  @Test
  void fragmentOfAPodcast() {
    Captions captions =
        read(
            "<cite>Ada Moreau:</cite>\n<time>0:05</time>\n<p>we add probes</p>",
            "<cite>Jun:</cite>\n<time>0:09</time>\n<p>to rust</p>",
            "<cite>Ada Moreau:</cite>\n<time>1:00</time>\n<p>late</p>");
    assertThat(captions.cues())
        .extracting(Cue::startMillis, Cue::speaker, Cue::text)
        .containsExactly(
            tuple(5000L, Optional.of("Ada Moreau"), "we add probes"),
            tuple(9000L, Optional.of("Jun"), "to rust"),
            tuple(60_000L, Optional.of("Ada Moreau"), "late"));
  }

  @Test
  void timesOfWords() {
    Captions captions =
        read(
            "<article><section><p><span class=\"speaker\" data-m=\"5000\" data-d=\"0\">Ada: </span>"
                + "<span data-m=\"5000\" data-d=\"200\">we </span><span data-m=\"5300\">add </span>"
                + "<span data-m=\"5600\">probes. </span></p>"
                + "<p><span data-m=\"9000\">To </span><span data-m=\"9400\">rust.</span></p>"
                + "</section></article>");
    assertThat(captions.cues()).hasSize(2);
    Cue first = captions.cues().getFirst();
    assertThat(first.text()).isEqualTo("we add probes.");
    assertThat(first.speaker()).contains("Ada");
    assertThat(first.words())
        .containsExactly(new Word(0, 5000), new Word(3, 5300), new Word(7, 5600));
    assertThat(captions.cues().getLast().startMillis()).isEqualTo(9000);
  }

  @Test
  void timesOfMediaFragments() {
    Captions captions =
        read(
            AROUND.formatted(
                "<p><a href=\"#t=5.5\">We add probes</a> <a href=\"#t=8\">to rust.</a></p>"
                    + "<p><a href=\"#t=12\">Late.</a></p>"));
    assertThat(captions.cues())
        .extracting(Cue::startMillis, Cue::text)
        .containsExactly(tuple(5500L, "We add probes to rust."), tuple(12_000L, "Late."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>We added probes to the program. ",
        "<ul><li>0:00 Intro</li><li>10:00 Probes</li><li>30:00 Questions</li></ul>",
        "<p data-time=\"1714550400\">first</p><p data-time=\"1714550500\">second</p>"
            + "<p data-time=\"1714550900\">third comment</p>"
      })
  void aPageWithoutTimesIsNotRead(String content) {
    Captions captions = read(AROUND.formatted(content.repeat(3)));
    assertThat(captions.cues()).isEmpty();
    assertThat(captions.problems().getFirst().message()).contains("a page without times");
  }

  @Test
  void deepAndHugePagesAreRead() {
    assertThat(read("<html><body>" + "<div>".repeat(50_000) + "0:05 a").cues()).isEmpty();
    String block =
        "<p class=\"" + "wide ".repeat(60) + "\" data-m=\"%d\">we add probe %d and look again</p>";
    StringBuilder page = new StringBuilder("<html><body>");
    for (int i = 0; page.length() < 9_000_000; i++) {
      page.append(block.formatted(i * 1000, i));
    }
    Captions captions = read(page.toString());
    assertThat(captions.cues()).hasSizeGreaterThan(10_000);
    assertThat(captions.problems().getFirst().message()).contains("more than 8 MB");
  }
}
