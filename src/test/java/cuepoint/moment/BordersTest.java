package cuepoint.moment;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.search.Range;
import cuepoint.talk.Cue;
import cuepoint.talk.Passage;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BordersTest {
  /** All of ASCII that is printed, but for the marks. */
  private static final String PLAIN =
      IntStream.rangeClosed(' ', '~')
          .filter(letter -> ".!?".indexOf(letter) < 0)
          .mapToObj(Character::toString)
          .collect(Collectors.joining());

  private final Random random = new Random(1);

  @Test
  void plainLettersEndNoSentence() {
    for (int i = 0; i < 2000; i++) {
      String text = text(PLAIN, 1 + random.nextInt(40));
      BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
      breaks.setText(text);
      breaks.first();
      assertThat(breaks.next()).as(text).isEqualTo(text.length());
    }
  }

  @Test
  void plainTextMayGoOn() {
    assertThat(borders("it works, doesn't it").sentences().stream()).isEmpty();
    assertThat(borders("it works, doesn't it").beginning()).isEqualTo(new Range(0, 0));
  }

  @Test
  void marksEndSentences() {
    assertThat(borders("It works. Does it? Yes").sentences().stream()).containsExactly(10, 19);
    assertThat(borders("It works. Yes.").sentences().stream()).containsExactly(10, 14);
    assertThat(borders("it works. Does it? Yes").beginning()).isEqualTo(new Range(10, 10));
  }

  @Test
  void aSentenceThatBeginsLateIsNoBeginning() {
    String late = "and so on ".repeat(10) + "until it ends. Then another begins.";
    assertThat(borders(late).beginning()).isEqualTo(new Range(0, 0));
  }

  private static Borders borders(String text) {
    return new Borders(new Passage(List.of(Cue.untimed(text))));
  }

  private String text(String letters, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }
}
