package cuepoint.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is corrected again and again belongs in the glossary. */
class GlossaryProposalTest {
  private static final List<Correction> CORRECTIONS =
      Stream.of(
              times(3, "cube net ease", "Kubernetes"),
              times(2, "Cube Net Ease", "Kubernetes"),
              times(3, "cooper netties", "Kubernetes"),
              times(2, "cooper", "Kubernetes"),
              times(9, "kubernetes", "Kubernetes"),
              times(4, "a, b", "c"),
              times(4, "one two three four five", "six"),
              times(4, "um", ""),
              times(3, "rest", "Rust"))
          .flatMap(List::stream)
          .toList();

  @Test
  void whatRecursIsALine() {
    assertThat(GlossaryProposal.of(CORRECTIONS, ""))
        .containsExactly(
            new GlossaryProposal("Kubernetes, cube net ease, cooper netties", 8),
            new GlossaryProposal("Rust, rest", 3));
  }

  @Test
  void whatIsInTheGlossaryIsNotProposed() {
    assertThat(
            GlossaryProposal.of(
                CORRECTIONS, "dtrace, d trace\nrest => Rust\nkubernetes,cube net ease"))
        .containsExactly(new GlossaryProposal("Kubernetes, cooper netties", 3));
  }

  private static List<Correction> times(int count, String old, String right) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Correction(Optional.of(i * 1000L), old, right, 0))
        .toList();
  }
}
