package cuepoint.correction;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words are replaced where they are said, and the times of all others stay. */
class CorrectedCuesTest {

  @Test
  void theNearestPlaceIsCorrected() {
    CorrectedCues cues = cues(cue(10, "a cube"), cue(14, "a cube"), cue(18, "a cube"));
    assertThat(cues.apply(correction(14, "cube", "Kube"))).isTrue();
    assertThat(texts(cues)).containsExactly("a cube", "a Kube", "a cube");
  }

  @Test
  void caseAndApostrophesDoNotMatterButWholeWordsDo() {
    CorrectedCues cues = cues(cue(10, "Trust isn’t Rest and rest"));
    assertThat(cues.apply(correction(10, "ISN'T rest", "is Rust"))).isTrue();
    assertThat(cues.apply(correction(10, "rust", "z"))).isTrue();
    assertThat(texts(cues)).containsExactly("Trust is z and rest");
    assertThat(cues.apply(correction(10, "trus", "x"))).isFalse();
  }

  @Test
  void whereNoSpacesAreWrittenPartsOfATextAreWords() {
    CorrectedCues cues = cues(cue(10, "今日は天気がいい"));
    assertThat(cues.apply(correction(10, "天気", "元気"))).isTrue();
    assertThat(texts(cues)).containsExactly("今日は元気がいい");
  }

  @Test
  void theTimesOfOtherWordsStay() {
    CorrectedCues cues =
        cues(timed("we run cube net ease now", 10_000, 10_500, 11_000, 11_400, 11_800, 12_000));
    cues.apply(correction(11, "cube net ease", "Kubernetes"));
    Cue cue = cues.cues().getFirst();
    assertThat(cue.text()).isEqualTo("we run Kubernetes now");
    assertThat(cue.words())
        .containsExactly(
            new Word(0, 10_000), new Word(3, 10_500), new Word(7, 11_000), new Word(18, 12_000));
  }

  @Test
  void moreWordsShareTheTimesOfFewer() {
    CorrectedCues cues = cues(timed("use detrace here", 1000, 2000, 3000));
    cues.apply(correction(2, "detrace here", "D Trace for the kernel here"));
    Cue cue = cues.cues().getFirst();
    assertThat(cue.text()).isEqualTo("use D Trace for the kernel here");
    assertThat(cue.words())
        .containsExactly(new Word(0, 1000), new Word(4, 2000), new Word(16, 3000));
    assertThat(cue.timeAt(cue.text().indexOf("kernel")).millis()).isGreaterThanOrEqualTo(3000);
  }

  @Test
  void aPhraseOfSeveralCuesIsReplacedInTheFirst() {
    CorrectedCues cues =
        cues(
            timed("we run cube", 1000, 1500, 2000),
            timed("net ease and more", 3000, 3200, 3500, 3800));
    cues.apply(correction(2, "cube net ease", "Kubernetes"));
    assertThat(texts(cues)).containsExactly("we run Kubernetes", "and more");
    assertThat(cues.cues().getFirst().words()).contains(new Word(7, 2000));
    assertThat(cues.cues().getLast().words()).containsExactly(new Word(0, 3500), new Word(4, 3800));
  }

  @Test
  void wordsAreFoundWhateverSpaceIsBetweenThem() {
    CorrectedCues cues = cues(cue(10, "we run cube"), cue(12, "net ease"));
    Optional<Correction> found = cues.find(Optional.of(12_000L), " cube\n net\u00a0ease ", "Kube");
    assertThat(found).map(Correction::old).contains("cube net ease");
    assertThat(cues.all("run  cube", "x")).hasSize(1);
  }

  @Test
  void aCueOfWhichNothingIsLeftIsGone() {
    CorrectedCues cues =
        cues(cue(10, "so"), cue(12, "Thanks for watching!"), cue(14, "well, um, yes"));
    cues.apply(correction(12, "thanks for watching!", ""));
    cues.apply(correction(14, "um,", ""));
    assertThat(texts(cues)).containsExactly("so", "well, yes");
  }

  @Test
  void whatIsRightByNowFitsAndStays() {
    CorrectedCues cues = cues(cue(10, "we use JavaScript"), cue(25, "and Java"));
    assertThat(cues.apply(correction(10, "java", "JavaScript"))).isTrue();
    assertThat(texts(cues)).containsExactly("we use JavaScript", "and Java");
  }

  @Test
  void inNewCaptionsItIsFoundThoughTheTimesDiffer() {
    CorrectedCues early = cues(cue(0, 30, "a long turn in which cube net ease is said"));
    assertThat(early.apply(correction(21, "cube net ease", "Kubernetes"))).isTrue();
    CorrectedCues late = cues(cue(36, "cube net ease"));
    assertThat(late.apply(correction(21, "cube net ease", "Kubernetes"))).isTrue();
    CorrectedCues elsewhere = cues(cue(50, "cube net ease"));
    assertThat(elsewhere.apply(correction(21, "cube net ease", "Kubernetes"))).isFalse();
  }

  @Test
  void withoutTimesTheFirstPlaceIsCorrected() {
    CorrectedCues cues = new CorrectedCues(List.of(Cue.untimed("a b"), Cue.untimed("b c")));
    Correction correction = new Correction(Optional.empty(), "b", "x", 0);
    assertThat(cues.apply(correction)).isTrue();
    assertThat(cues.apply(correction)).isTrue();
    assertThat(texts(cues)).containsExactly("a x", "x c");
  }

  @Test
  void aPhraseThatIsEverywhereTakesNoLongerThanTheText() {
    String text = "a ".repeat(500_000).strip();
    CorrectedCues cues = cues(cue(10, text));
    assertThat(cues.apply(correction(10, "a", "b"))).isTrue();
    assertThat(cues.cues().getFirst().text()).startsWith("b a a");
  }

  private static CorrectedCues cues(Cue... cues) {
    return new CorrectedCues(List.of(cues));
  }

  private static List<String> texts(CorrectedCues cues) {
    return cues.cues().stream().map(Cue::text).toList();
  }

  private static Cue cue(long second, String text) {
    return cue(second, second + 2, text);
  }

  private static Cue cue(long from, long to, String text) {
    return Cue.of(from * 1000, to * 1000, text);
  }

  private static Cue timed(String text, long... millis) {
    int[] at = {0};
    List<Word> words =
        Arrays.stream(millis)
            .mapToObj(time -> {
              Word word = new Word(at[0], time);
              at[0] = text.indexOf(' ', at[0]) + 1;
              return word;
            })
            .toList();
    return new Cue(millis[0], millis[millis.length - 1] + 500, Optional.empty(), text, words);
  }

  private static Correction correction(long second, String old, String right) {
    return new Correction(Optional.of(second * 1000), old, right, 0);
  }
}
