package cuepoint.caption;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.format.text.SrtWriter;
import cuepoint.format.text.VttWriter;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import cuepoint.talk.Transcript;
import cuepoint.talk.Word;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written as captions is read back as it was. */
class RoundTripTest {
  private static final List<String> PLAIN =
      List.of("we", "add", "a", "probe", "naïve", "日本", "10:30", "it's", "-", "🎉");

  /** SubRip has no way to say that these are no markup. */
  private static final List<String> LIKE_MARKUP = List.of("x<y", "a&b;", "&amp;", "<b>", "-->");

  private final Random random = new Random(11);

  @Test
  void webVttKeepsTimesWordsAndSpeakers() {
    for (int i = 0; i < 300; i++) {
      List<Cue> cues = cues(true);
      assertThat(read(VttWriter.of(transcript(cues)))).isEqualTo(cues);
    }
  }

  @Test
  void subRipKeepsTimesAndTexts() {
    for (int i = 0; i < 300; i++) {
      List<Cue> cues = cues(false);
      assertThat(read(SrtWriter.of(transcript(cues)))).isEqualTo(cues);
    }
  }

  private static List<Cue> read(String written) {
    return CaptionFixture.read(written.getBytes(StandardCharsets.UTF_8)).cues();
  }

  private static Transcript transcript(List<Cue> cues) {
    return new Transcript("en", CaptionKind.MANUAL, cues);
  }

  private List<Cue> cues(boolean rich) {
    List<Cue> cues = new ArrayList<>();
    long start = random.nextInt(2) * 3_600_000L;
    for (int i = 0; i < 1 + random.nextInt(8); i++) {
      start += 1 + random.nextInt(90_000);
      cues.add(cue(start, rich));
      start = cues.getLast().endMillis();
    }
    return cues;
  }

  private String word(boolean rich) {
    List<String> words = rich && random.nextInt(4) == 0 ? LIKE_MARKUP : PLAIN;
    return words.get(random.nextInt(words.size()));
  }

  private Cue cue(long start, boolean rich) {
    StringBuilder text = new StringBuilder();
    List<Word> words = new ArrayList<>();
    long time = start;
    boolean timed = rich && random.nextBoolean();
    for (int i = 0; i < 1 + random.nextInt(9); i++) {
      text.append(i == 0 ? "" : " ");
      if (timed) {
        words.add(new Word(text.length(), time));
      }
      text.append(word(rich));
      time += 50 + random.nextInt(500);
    }
    Optional<String> speaker =
        rich && random.nextBoolean() ? Optional.of("Ada Moreau") : Optional.empty();
    boolean oneWord = words.size() == 1;
    return new Cue(start, time, speaker, text.toString(), oneWord ? List.of() : words);
  }
}
