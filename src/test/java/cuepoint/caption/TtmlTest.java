package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TTML: how it is recognised, its text, speakers and languages. */
class TtmlTest {
  private static final String P = "<p begin=\"1s\" end=\"2s\">we add</p>";
  private static final String DOCUMENT =
      "<tt xmlns=\"http://www.w3.org/ns/ttml\"><body><div>" + P + "</div></body></tt>";

  @Test
  void languagesSpeakersRowsAndOffsets() {
    Captions captions =
        read(
            """
            <?xml version="1.0"?>
            <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="en-GB">
            <head><metadata><ttm:agent xml:id="a1" type="person"><ttm:name type="family">Moreau</ttm:name>
            <ttm:name type="given">Ada</ttm:name></ttm:agent></metadata></head>
            <body begin="10s"><div>
              <p begin="00:00:01.500" end="00:00:03" ttm:agent="a1">we <span>add</span><br/>probes</p>
              <p begin="4s" dur="500ms">to rust</p>
            </div></body></tt>
            """);
    assertThat(captions.format()).contains("ttml");
    assertThat(captions.language()).contains("en-GB");
    assertThat(captions.problems()).isEmpty();
    assertThat(captions.cues())
        .containsExactly(
            new Cue(11_500, 13_000, Optional.of("Ada Moreau"), "we add probes", List.of()),
            Cue.of(14_000, 14_500, "to rust"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tt\n xmlns='http://www.w3.org/ns/ttml'>%s</tt>",
        "\uFEFF<?xml version='1.0'?>\n<!DOCTYPE tt [<!ENTITY a 'x>y'>]>\n<tt xmlns=''>%s</tt>",
        "<tt:tt xmlns:tt='http://www.w3.org/ns/ttml'>%s</tt:tt>",
        "\n\n<?xml version='1.0'?><tt xmlns='http://www.w3.org/2006/10/ttaf1'>%s</tt>",
      })
  void isKnownByItsRoot(String file) {
    Captions captions = read(file.formatted("<body><div>" + P + "</div></body>"));
    assertThat(captions.format()).contains("ttml");
    assertThat(captions.cues()).containsExactly(Cue.of(1000, 2000, "we add"));
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void isKnownAfterALongComment() {
    Captions captions =
        read("<?xml version='1.0'?>\n<!-- " + "<p begin='1s'>".repeat(3000) + " -->", DOCUMENT);
    assertThat(texts(captions)).containsExactly("we add");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\": \"Plays\", \"description\": \"we show <tt>itertools</tt>, <timedtext> too\"}",
        "<html><body><tt>code</tt></body></html>",
        "{\"description\": \"<transcript><text start='1'>\"}"
      })
  void whatHoldsItsTagsIsNotTtml(String file) {
    assertThat(read(file).format()).isNotEqualTo(Optional.of("ttml"));
    assertThat(read(file).cues()).isEmpty();
  }

  @Test
  void picturesOfTextAreCounted() {
    Captions captions =
        read(
            "<tt xmlns='http://www.w3.org/ns/ttml'><head><metadata><smpte:image"
                + " xml:id='a'>iVBORw0KGgo</smpte:image></metadata></head><body>",
            "<div begin='1s' end='2s' smpte:backgroundImage='#a'/>",
            "<div begin='3s' end='4s'><image src='b.png'/></div></body></tt>");
    assertThat(captions.cues()).isEmpty();
    assertThat(captions.problems())
        .contains(new CaptionProblem(2, "pictures, in which no text is read: 2"));
  }

  @Test
  void whatIsNotSpokenIsLeftOut() {
    Captions captions =
        read(
            "<tt xmlns:tts='http://www.w3.org/ns/ttml#styling'>",
            "<head><styling><style xml:id='small' tts:ruby='text'/></styling></head><body>",
            "<p begin='1s'><metadata><ttm:desc>a description</ttm:desc></metadata>",
            "<span tts:ruby='container'><span tts:ruby='base'>漢字</span>",
            "<span tts:ruby='text'>かんじ<br/></span></span>を<span style='small'>を</span>読む</p>",
            "</body></tt>");
    assertThat(texts(captions)).hasSize(1).first().asString().doesNotContain("か", "description");
    assertThat(texts(captions).getFirst().replace(" ", "")).isEqualTo("漢字を読む");
  }

  @Test
  void whatIsNotWellFormedIsReadAsItIsShown() {
    Captions captions =
        read(
            "<tt xmlns='http://www.w3.org/ns/ttml'><body>",
            "<p begin='1s' end='2s'>R&D, 1 < 2, &nbsp;x <b and <i>slant</p>",
            "<p begin='3s' end='4s'>not closed",
            "<p begin='5s' end='6s'>after</p></div></body></tt>");
    assertThat(texts(captions))
        .containsExactly("R&D, 1 < 2, x <b and slant", "not closed", "after");
    assertThat(captions.repairs().counts()).containsEntry(Repair.NOT_WELL_FORMED, 6);
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void anEndTagMayHoldAnything() {
    assertThat(texts(read(DOCUMENT.replace("</p>", "</p \"/ x='1' &>")))).containsExactly("we add");
  }

  @Test
  void aFileThatEndsEarlyIsSaidToBe() {
    Captions captions = read(DOCUMENT.substring(0, DOCUMENT.indexOf("add") + 3));
    assertThat(captions.cues()).containsExactly(Cue.of(1000, 2000, "we add"));
    assertThat(captions.problems())
        .containsExactly(
            new CaptionProblem(1, "not well-formed XML, the file ends before its elements do"));
  }

  @Test
  void severalDocumentsAreReadOneAfterTheOther() {
    String second = DOCUMENT.replace("1s", "8s").replace("2s", "9s").replace("we add", "probes");
    Captions captions = read("<?xml version='1.0'?>" + DOCUMENT, "<?xml version='1.0'?>" + second);
    assertThat(captions.cues())
        .containsExactly(Cue.of(1000, 2000, "we add"), Cue.of(8000, 9000, "probes"));
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void ofSeveralLanguagesTheFirstIsKept() {
    String english =
        "<div xml:lang='en'>" + P + P.replace("1s", "4s").replace("2s", "5s") + "</div>";
    String french = english.replace("'en'", "'fr'").replace("we add", "on ajoute");
    String quoted = "<div xml:lang='fr'><p begin='8s' end='9s'>voilà</p></div>";
    Captions captions = read("<tt><body>" + english + french + quoted + "</body></tt>");
    assertThat(captions.language()).contains("en");
    assertThat(texts(captions)).containsExactly("we add", "we add", "voilà");
    assertThat(captions.problems())
        .extracting(CaptionProblem::message)
        .containsExactly("2 captions in fr are passed over: a file is read in one language");
  }

  @Test
  void eachSpeakerHasARow() {
    Captions captions =
        read(
            "<tt><head><ttm:agent xml:id='a'><ttm:name>Ada</ttm:name></ttm:agent></head><body>",
            "<div ttm:agent='a'><p begin='1s' end='2s'>we add<span ttm:agent='b'>probes</span></p>",
            "<p begin='3s' end='4s' ttm:agent='a b'>both</p></div></body></tt>");
    assertThat(captions.cues())
        .containsExactly(
            new Cue(1000, 2000, Optional.of("Ada"), "we add", List.of()),
            new Cue(1000, 2000, Optional.of("b"), "probes", List.of()),
            new Cue(3000, 4000, Optional.of("Ada, b"), "both", List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "1s, 2s, 3s, 4s, true",
    "0:11.0, 0:12.0, 0:11.5, 0:12.0, false",
  })
  void spansWithinARowAreTimedWords(
      String begin, String end, String second, String secondEnd, boolean relative) {
    String span = "<span begin='%s' end='%s'>%s</span>";
    String words =
        span.formatted(begin, end, "we") + " " + span.formatted(second, secondEnd, "add");
    Captions captions =
        read("<tt><body><p begin='11s' end='20s'>" + words + "<br/>later</p></body></tt>");
    assertThat(
            captions.cues().stream()
                .filter(cue -> cue.text().startsWith("we"))
                .findFirst()
                .orElseThrow()
                .words())
        .containsExactly(
            relative ? new Word(0, 12_000) : new Word(0, 11_000),
            relative ? new Word(3, 14_000) : new Word(3, 11_500));
    assertThat(texts(captions)).containsExactlyInAnyOrder("we add", "later");
    assertThat(captions.repairs().counts().containsKey(Repair.LOOSE_TIMES)).isEqualTo(!relative);
  }

  @ParameterizedTest
  @CsvSource({
    "begin, ning, beginning",
    "first half, second half, first half second half",
    "first half, second, first half second",
    "first, second half, first second half",
    "the &amp; half, second, the & half second",
    "first &lt;half&gt;, second, first <half> second",
    "'first ', half, first half",
  })
  void timedSpansThatTouchAreSyllablesUnlessTheyArePhrases(String one, String two, String text) {
    String spans = "<span begin='1s'>%s</span><span begin='2s'>%s</span>".formatted(one, two);
    Captions captions = read("<tt><body><p begin='11s' end='20s'>" + spans + "</p></body></tt>");
    assertThat(texts(captions)).containsExactly(text);
    assertThat(captions.cues().getFirst().startMillis()).isEqualTo(11_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div begin='61' end='1:30'><p begin='61' end='1:05'", "<div><p"})
  void wordsOfApplesPodcastsAreTimedFromTheStart(String open) {
    Captions captions =
        read(
            "<tt xmlns='http://www.w3.org/ns/ttml'"
                + " xmlns:podcasts='http://podcasts.apple.com/transcript-ttml-internal'"
                + " xmlns:ttm='http://www.w3.org/ns/ttml#metadata'><body dur='90'>"
                + open
                + " ttm:agent='SPEAKER_1'><span podcasts:unit='sentence'>"
                + "<span begin='61' end='61.5' podcasts:unit='word'>we</span>"
                + "<span begin='61.5' end='1:02' podcasts:unit='word'>add.</span></span>"
                + "<span podcasts:unit='sentence'>"
                + "<span begin='1:04' end='1:05' podcasts:unit='word'>Probes</span></span>"
                + "</p></div></body></tt>");
    assertThat(captions.cues()).hasSize(1);
    Cue cue = captions.cues().getFirst();
    assertThat(cue.text()).isEqualTo("we add. Probes");
    assertThat(cue.speaker()).contains("SPEAKER_1");
    assertThat(cue.words())
        .containsExactly(new Word(0, 61_000), new Word(3, 61_500), new Word(8, 64_000));
  }

  @Test
  void untimedParagraphsAreKeptWithoutATime() {
    Captions captions = read("<tt><body><p>we add</p><p begin='x' end=''>probes</p></body></tt>");
    assertThat(captions.cues()).containsExactly(Cue.untimed("we add"), Cue.untimed("probes"));
    assertThat(captions.problems()).hasSize(2);
    assertThat(captions.repairs().counts()).isEqualTo(Map.of(Repair.UNTIMED, 1));
  }
}
