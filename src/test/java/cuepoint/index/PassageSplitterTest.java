package cuepoint.index;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import cuepoint.talk.Passage;
import cuepoint.talk.Precision;
import cuepoint.talk.Transcript;
import cuepoint.talk.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassageSplitterTest {
  private static final int OVERLAP = 20;

  @Test
  void everyRunOfWordsUpToTheOverlapStandsInSomePassage() {
    List<String> words = words(1000);
    List<String> passages =
        split(cues(words, 7)).stream().map(passage -> " " + passage.text() + " ").toList();
    for (int start = 0; start + OVERLAP <= words.size(); start++) {
      String run = " " + String.join(" ", words.subList(start, start + OVERLAP)) + " ";
      assertThat(passages).as(run).anyMatch(passage -> passage.contains(run));
    }
  }

  @Test
  void passagesHaveAboutAHundredWordsAndTheLastCueIsInTheLast() {
    List<Passage> passages = split(cues(words(1000), 7));
    for (Passage passage : passages.subList(0, passages.size() - 1)) {
      assertThat(passage.text().split(" ")).hasSizeBetween(100, 106);
    }
    assertThat(passages.getLast().text()).endsWith("w999");
    assertThat(passages).hasSizeBetween(12, 14);
  }

  @Test
  void aShortTranscriptIsOnePassageAndAnEmptyOneIsNone() {
    assertThat(split(cues(words(5), 7))).hasSize(1);
    assertThat(split(List.of())).isEmpty();
  }

  @Test
  void languagesWithoutSpacesHaveWordsToo() {
    List<Cue> cues =
        IntStream.range(0, 100)
            .mapToObj(i -> Cue.of(i * 1000L, i * 1000L + 1000, "今天我们讨论编译器的设计"))
            .toList();
    assertThat(split(cues)).hasSizeBetween(5, 10);
  }

  @Test
  void aLongTurnIsCutAndKeepsItsWordsTheirTimesAndItsSpeaker() {
    List<String> words = words(300);
    String text = String.join(" ", words);
    Word late = new Word(text.indexOf("w250"), 200_000);
    Cue turn = new Cue(0, 240_000, Optional.of("Ada"), text, List.of(late));
    List<Passage> passages = split(List.of(turn));

    Passage last = passages.getLast();
    assertThat(last.timeAt(last.text().indexOf("w250")).millis()).isEqualTo(200_000);
    assertThat(last.timeAt(last.text().indexOf("w250")).precision()).isEqualTo(Precision.WORD);
    assertThat(passages).allSatisfy(p -> assertThat(p.cueAt(0).speaker()).contains("Ada"));
    assertThat(
            passages.stream()
                .flatMap(passage -> Arrays.stream(passage.text().split(" ")))
                .distinct()
                .toList())
        .isEqualTo(words);
  }

  private static List<Passage> split(List<Cue> cues) {
    return PassageSplitter.divide(new Transcript("en", CaptionKind.MANUAL, cues), List.of())
        .passages();
  }

  private static List<String> words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "w" + i).toList();
  }

  private static List<Cue> cues(List<String> words, int size) {
    return IntStream.range(0, (words.size() + size - 1) / size)
        .mapToObj(i ->
            Cue.of(
                i * 1000L,
                i * 1000L + 1000,
                words.stream().skip((long) i * size).limit(size).collect(Collectors.joining(" "))))
        .toList();
  }
}
