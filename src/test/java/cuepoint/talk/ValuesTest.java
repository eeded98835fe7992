package cuepoint.talk;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cuepoint.video.MediaType;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value that cannot be is never made. */
class ValuesTest {
  static List<ThrowingCallable> impossible() {
    return List.of(
        () -> Cue.of(-2, 0, "said"),
        () -> Cue.of(2000, 1999, "said"),
        () -> Cue.of(Cue.UNTIMED, 1000, "said"),
        () -> Cue.of(0, 1000, " "),
        () -> cue(new Word(4, 0)),
        () -> cue(new Word(0, -1)),
        () -> cue(new Word(2, 0), new Word(2, 0)),
        () -> new Cue(-1, -1, Optional.empty(), "said", List.of(new Word(0, 0))),
        () -> new Word(-1, 0),
        () -> new Chapter(-1, "Beginning"),
        () -> new Chapter(0, " "),
        () -> new SpokenTime(-1, Precision.WORD),
        () -> new Passage(List.of()),
        () -> Event.named(""),
        () -> new MediaType("text/html"),
        () -> new Video(Provider.OTHER, "", "", 0, ""),
        () -> new Video(Provider.OTHER, "", "https://a.example/", -1, ""));
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void itIsRefused(ThrowingCallable made) {
    assertThatIllegalArgumentException().isThrownBy(made).withMessageMatching(".+");
  }

  private static Cue cue(Word... words) {
    return new Cue(0, 1000, Optional.empty(), "said", List.of(words));
  }
}
