package cuepoint.caption;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.json.CaptionsJson;
import cuepoint.format.json.TranscriptJson;
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

/** What is written as captions is read back as it was: no word is lost, and none is doubled. */
class RoundTripTest {
  private static final int ROUNDS = 200;

  private static final List<String> PLAIN =
      List.of(
          "we",
          "add",
          "a",
          "probe",
          "naïve",
          "e\u0301t\u00e9",
          "日本語3",
          "探a",
          "שלום",
          "مرحبا",
          "हिन्दी",
          "10:30",
          "42",
          "it's",
          "-",
          "🎉",
          "a|b",
          "[x]",
          "i>0",
          "#",
          "*",
          "100%",
          "C:",
          "==");

  /** What only looks like markup, as those who talk about programs say it. */
  private static final List<String> LIKE_MARKUP =
      List.of(
          "x<y",
          "a&b;",
          "&amp;",
          "&amp;amp;",
          "&#38;",
          "&eacute;",
          "R&D",
          "<b>",
          "</b>",
          "<v",
          "Ada>",
          "<00:00:05.000>",
          "Vec<u8>",
          "-->",
          "\\N",
          "C:\\new",
          "\\",
          "{\\an8}",
          "{y:i}",
          "{");

  private final Random random = new Random(11);

  @Test
  void webVttKeepsTimesWordsAndSpeakers() {
    for (int i = 0; i < ROUNDS; i++) {
      List<Cue> cues = cues(LIKE_MARKUP, true);
      assertThat(read(VttWriter.of(transcript(cues)))).isEqualTo(timed(cues));
    }
  }

  @Test
  void subRipKeepsTimesAndTexts() {
    for (int i = 0; i < ROUNDS; i++) {
      List<Cue> cues = cues(LIKE_MARKUP, false);
      assertThat(read(SrtWriter.of(transcript(cues)))).isEqualTo(timed(cues));
    }
  }

  @Test
  void jsonKeepsTimesWordsAndSpeakersOfAllCues() {
    for (int i = 0; i < ROUNDS; i++) {
      List<Cue> cues = cues(PLAIN, true);
      ObjectNode talk = TranscriptJson.of("conf/talk", transcript(cues));
      assertThat(read(talk.toString())).map(RoundTripTest::withoutLoneWord).isEqualTo(cues);
    }
  }

  @Test
  void whatInspectPrintsIsReadLikeItsFile() {
    for (int i = 0; i < ROUNDS; i++) {
      List<Cue> cues = timed(cues(PLAIN, true));
      byte[] file = VttWriter.of(transcript(cues)).getBytes(StandardCharsets.UTF_8);
      Captions captions = CaptionFixture.read(file);
      String json = CaptionsJson.of("a.vtt", captions, Optional.of("en")).toString();
      assertThat(read(json)).map(RoundTripTest::withoutLoneWord).isEqualTo(captions.cues());
    }
  }

  /** The time of the only word of a cue is that of the cue. */
  private static Cue withoutLoneWord(Cue cue) {
    return cue.words().size() > 1
        ? cue
        : new Cue(cue.startMillis(), cue.endMillis(), cue.speaker(), cue.text(), List.of());
  }

  private static List<Cue> read(String written) {
    return CaptionFixture.read(written.getBytes(StandardCharsets.UTF_8)).cues();
  }

  private static Transcript transcript(List<Cue> cues) {
    return new Transcript("en", CaptionKind.MANUAL, cues);
  }

  private static List<Cue> timed(List<Cue> cues) {
    return cues.stream().filter(Cue::timed).toList();
  }

  /** The first is timed; some are untimed, and some repeat what was said before. */
  private List<Cue> cues(List<String> odd, boolean rich) {
    List<Cue> cues = new ArrayList<>();
    long start = random.nextInt(2) * 3_600_000L;
    for (int i = 0; i < 1 + random.nextInt(8); i++) {
      Cue cue = cue(start, odd, rich);
      cues.add(i > 0 && random.nextInt(8) == 0 ? Cue.untimed(cue.text()) : cue);
      start = Math.max(start, cue.endMillis()) + random.nextInt(3) * 30_000L;
      if (random.nextInt(8) == 0) {
        cues.add(Cue.of(start + 1000, start + 2500, cue.text()));
        start += 2500;
      }
    }
    return cues;
  }

  private String word(List<String> odd) {
    List<String> words = random.nextInt(4) == 0 ? odd : PLAIN;
    return words.get(random.nextInt(words.size()));
  }

  private Cue cue(long start, List<String> odd, boolean rich) {
    StringBuilder text = new StringBuilder();
    List<Word> words = new ArrayList<>();
    long time = start;
    boolean timed = rich && random.nextBoolean();
    int count = 1 + random.nextInt(9);
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ");
      if (timed && count > 1) {
        words.add(new Word(text.length(), time));
      }
      text.append(word(odd));
      time += 50 + random.nextInt(500);
    }
    return new Cue(start, time, speaker(rich), text.toString(), words);
  }

  private Optional<String> speaker(boolean rich) {
    List<String> names = List.of("Ada Moreau", "Jun <junior> & Co", "李明", "Dr. O'Neil");
    return rich && random.nextBoolean()
        ? Optional.of(names.get(random.nextInt(names.size())))
        : Optional.empty();
  }
}
