package cuepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cuepoint.talk.Chapter;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said is read in paragraphs that begin and end with sentences. */
class ParagraphsTest {
  private static final String SENTENCE = "This sentence has rather many letters, some fifty. ";

  @Test
  void oneEndsWithASentenceAlsoWithinACue() {
    List<Paragraph> paragraphs = Paragraphs.of(ragged(40, 30));

    assertThat(paragraphs).hasSizeGreaterThan(2);
    assertThat(paragraphs)
        .allSatisfy(
            paragraph -> assertThat(paragraph.text()).startsWith("This ").endsWith("fifty."))
        .allSatisfy(paragraph -> assertThat(paragraph.text().length()).isBetween(250, 600));
    CuePart cut = paragraphs.get(1).parts().getFirst();
    assertThat(cut.isFirst()).isFalse();
    assertThat(cut.startMillis()).isGreaterThan(cut.cue().startMillis());
    assertThat(paragraphs.get(1).startMillis()).isEqualTo(cut.startMillis());
  }

  /** Sentences in cues that end anywhere between words, without a pause. */
  private static List<Cue> ragged(int sentences, int chars) {
    List<Cue> cues = new ArrayList<>();
    StringBuilder cue = new StringBuilder();
    for (String word : SENTENCE.repeat(sentences).split(" ", -1)) {
      cue.append(cue.isEmpty() ? "" : " ").append(word);
      if (cue.length() >= chars || (word.startsWith("fifty") && cues.size() > 50)) {
        cues.add(Cue.of(cues.size() * 2000L, cues.size() * 2000L + 2000, cue.toString()));
        cue.setLength(0);
      }
    }
    return cues;
  }

  @Test
  void aPauseEndsALongOneAndASilenceAnyOne() {
    List<Cue> cues = new ArrayList<>();
    long at = 0;
    for (int i = 0; i < 8; i++) {
      cues.add(Cue.of(at, at + 2000, SENTENCE.strip()));
      at += i == 0 ? 8000 : i == 2 || i == 7 ? 3000 : 2000;
    }
    cues.add(Cue.of(at, at + 2000, "And then."));

    assertThat(Paragraphs.of(cues).stream().map(paragraph -> paragraph.parts().size()))
        .containsExactly(1, 7, 1);
  }

  @Test
  void anotherSpeakerBeginsOne() {
    List<Cue> cues =
        IntStream.range(0, 4)
            .mapToObj(i ->
                new Cue(
                    i * 1000L,
                    i * 1000L + 900,
                    Optional.of("ABB".charAt(i % 3) + ""),
                    "Yes.",
                    List.of()))
            .toList();

    assertThat(Paragraphs.of(cues).stream().map(paragraph -> paragraph.speaker().orElseThrow()))
        .containsExactly("A", "B", "A");
  }

  @Test
  void anotherSpeakerWithoutANameBeginsOneToo() {
    List<Cue> cues =
        List.of(Cue.of(0, 900, "It is at 12:30."), Cue.of(900, 2000, ">> Cool. Here?"));

    assertThat(Paragraphs.of(cues))
        .extracting(Paragraph::text)
        .containsExactly("It is at 12:30.", ">> Cool. Here?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          so it is >> is it? >> yes             | so it is / >> is it? / >> yes
          Is it so? >>Yes. No.                  | Is it so? / >>Yes. No.
          - Is it so? - Yes, it is.             | - Is it so? / - Yes, it is.
          –Ça va ? –Oui.                        | –Ça va ? / –Oui.
          That is all. MARY ANN: Is it? It is.  | That is all. / MARY ANN: Is it? It is.
          He said: no - and went. - He did.     | He said: no - and went. - He did.
          x >> 2 is a shift. In JSON: a name.   | x >> 2 is a shift. In JSON: a name.
          about a - Z of HTTP: a list           | about a - Z of HTTP: a list
          """)
  void anotherSpeakerBeginsOneWithinACue(String said, String paragraphs) {
    List<Paragraph> found =
        Paragraphs.of(List.of(Cue.of(0, 9000, "So."), Cue.of(9000, 19000, said)));
    String text = found.stream().map(Paragraph::text).collect(Collectors.joining(" / "));

    assertThat(text.replaceFirst("^So\\. (?:/ )?", "")).isEqualTo(paragraphs);
    assertThat(found)
        .isSortedAccordingTo(Comparator.comparingLong(Paragraph::startMillis))
        .allMatch(Paragraph::timed);
  }

  @Test
  void whoBeginsToSpeakWithinACueIsNotItsSpeaker() {
    Cue cue = new Cue(0, 9000, Optional.of("Ada"), "It is. >> Is it?", List.of());

    assertThat(Paragraphs.of(List.of(cue)))
        .extracting(Paragraph::speaker)
        .containsExactly(Optional.of("Ada"), Optional.empty());
  }

  @Test
  void aChapterBeginsOneWithItsFirstSentence() {
    List<Cue> cues =
        List.of(
            new Cue(
                0,
                4000,
                Optional.empty(),
                "That was all. Now to probes.",
                List.of(new Word(0, 0), new Word(14, 2000))),
            Cue.of(4000, 6000, "They are cheap."));

    List<Paragraph> paragraphs =
        Paragraphs.of(
            cues,
            List.of(
                new Chapter(0, "Last week"),
                new Chapter(1500, "None"),
                new Chapter(2100, "Probes")));

    assertThat(paragraphs)
        .extracting(Paragraph::text)
        .containsExactly("That was all.", "Now to probes. They are cheap.");
    assertThat(paragraphs)
        .extracting(p -> p.chapter().orElseThrow().title())
        .containsExactly("Last week", "Probes");
    assertThat(paragraphs.get(1).startMillis()).isEqualTo(2000);
  }

  @Test
  void nothingIsLostOfCaptionsWithoutSentencesOrTimes() {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < 60_000; i++) {
      long pause = 1900L - i / 40;
      cues.add(
          i % 1000 == 0
              ? Cue.untimed("untimed " + i)
              : Cue.of(i * 4000L, (i + 1) * 4000L - pause, "cue " + i));
    }

    List<Paragraph> paragraphs = Paragraphs.of(cues);

    assertThat(paragraphs.stream().map(Paragraph::text).collect(Collectors.joining(" ")))
        .isEqualTo(cues.stream().map(Cue::text).collect(Collectors.joining(" ")));
    assertThat(paragraphs).allMatch(paragraph -> paragraph.text().length() <= 600);
  }

  @Test
  void whatIsImpossibleIsRefused() {
    Cue cue = Cue.untimed("said");
    assertThatIllegalArgumentException().isThrownBy(() -> new CuePart(0, cue, 2, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new CuePart(0, cue, 0, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> new CuePart(-1, cue, 0, 4));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Paragraph(List.of(), Optional.empty()));
  }
}
