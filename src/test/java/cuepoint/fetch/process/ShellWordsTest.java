package cuepoint.fetch.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Commands are divided into words, and put together again, as a shell has them. */
class ShellWordsTest {

  @Test
  void wordsAreDividedAsInAShell() {
    assertThat(ShellWords.of("a 'b c' \"d \\\" e\" f\\ g '' --x='y z'  C:\\bin\\w"))
        .containsExactly("a", "b c", "d \" e", "f g", "", "--x=y z", "C:\\bin\\w");
  }

  @Test
  void whatIsTypedIsReadAgain() {
    List<String> words =
        List.of("a", "b c", "it's", "d\"e", "", "--x=y z", "https://x/?a=b&c", "\\");

    assertThat(ShellWords.of(ShellWords.typed(words))).isEqualTo(words);
  }

  @Test
  void onlyWhatAShellWouldReadOtherwiseIsQuoted() {
    assertThat(ShellWords.typed(List.of("cuepoint", "fetch", "--languages=de,fr", "a?b")))
        .isEqualTo("cuepoint fetch --languages=de,fr 'a?b'");
  }
}
