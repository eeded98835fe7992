package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cuepoint.SharedData;
import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTranscriptTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Ada Moreau] [00:05] we add probes\n[Jun] [00:09] to rust\n[Ada Moreau] [01:00:00] late",
        """
        Ada Moreau: 00:00:05

        we add probes

        Jun: 00:00:09

        to rust

        Ada Moreau: 01:00:00

        late\
        """,
        "Ada Moreau [0:05]: we add probes\nJun [0:09]: to rust\nAda Moreau [1:00:00]: late",
        "Ada Moreau  0:05\nwe add probes\nJun  0:09\nto rust\nAda Moreau  1:00:00\nlate"
      })
  void speakersAndTimes(String text) {
    Captions captions = read(text);
    assertThat(captions.format()).contains("text");
    assertThat(captions.cues())
        .extracting(Cue::startMillis, Cue::speaker, Cue::text)
        .containsExactly(
            tuple(5000L, Optional.of("Ada Moreau"), "we add probes"),
            tuple(9000L, Optional.of("Jun"), "to rust"),
            tuple(3_600_000L, Optional.of("Ada Moreau"), "late"));
    assertThat(captions.cues().getFirst().endMillis()).isEqualTo(9000);
  }

  @Test
  void whatYouTubesPanelShows() {
    Captions captions = read("0:00", "we add probes", "0:04", "to rust", "1:02:03", "and on");
    assertThat(captions.cues()).extracting(Cue::startMillis).containsExactly(0L, 4000L, 3_723_000L);
    assertThat(texts(captions)).containsExactly("we add probes", "to rust", "and on");
  }

  @Test
  void markdownWithTimesInside() {
    Captions captions =
        read(
            "---",
            "title: not said",
            "---",
            "# Not said either",
            "**Ada:** Hello, *everyone*. \\[00:01:08.29\\] We met at [a place](https://x.example) "
                + "\\[unintelligible 00:01:09.16\\] and \\[laughter\\] so.",
            "",
            "**Jun:** Yes. \\[00:02:00.00\\] And then. \\[00:03:00.00\\] Bye, all of you who"
                + " listened to this show about tracing, which was a long one, and thank you for"
                + " the many questions that you sent us over the weeks before we recorded this.");
    assertThat(captions.cues())
        .extracting(Cue::startMillis)
        .containsExactly(Cue.UNTIMED, 68_290L, 68_290L, 120_000L, 180_000L);
    assertThat(texts(captions).get(1))
        .isEqualTo("We met at a place [unintelligible 00:01:09.16] and [laughter] so.");
    assertThat(captions.cues().get(2).speaker()).contains("Jun");
    assertThat(captions.cues().get(0).text()).isEqualTo("Hello, everyone.");
  }

  @Test
  void wordsBeforeTheColonOfATitleAreNoSpeaker() {
    Captions captions =
        read(
            "# Probes and Friends: May 9th, 2024",
            "Welcome to all.",
            "## [0:02] Part One: The Probes",
            "we look",
            "**Ada:** [0:05] we add probes",
            "## Part Two: The Rust",
            "**Jun:** [0:09] to rust",
            "**Ada:** [0:12] and on");
    assertThat(captions.cues())
        .extracting(Cue::startMillis, cue -> cue.speaker().orElse(""), Cue::text)
        .containsExactly(
            tuple(Cue.UNTIMED, "", "Welcome to all."),
            tuple(2000L, "", "we look"),
            tuple(5000L, "Ada", "we add probes"),
            tuple(9000L, "Jun", "to rust"),
            tuple(12_000L, "Ada", "and on"));
  }

  @Test
  void proseIsSearchedWithoutSeconds() {
    Captions captions =
        read("We added probes to the program and looked. ".repeat(10), "", "And then.");
    assertThat(captions.format()).contains("text");
    assertThat(captions.cues()).hasSize(2).noneMatch(Cue::timed);
    assertThat(captions.repairs().counts()).containsEntry(Repair.UNTIMED, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"short note", "{\"a\": 1}", "\u0000\u0001\u0002"})
  void otherThingsAreNot(String text) {
    assertThat(read(text).format()).isEmpty();
  }

  @Test
  void realTranscriptsOfPodcastsAreRead() throws Exception {
    try (var files = Files.list(SharedData.require("corpus/oxide-and-friends"))) {
      for (var file : files.toList()) {
        Captions captions = Captions.read(file);
        assertThat(captions.cues()).as(file.toString()).hasSizeGreaterThan(200);
        assertThat(captions.cues()).allMatch(cue -> cue.timed() && cue.speaker().isPresent());
        assertThat(captions.problems()).isEmpty();
      }
    }
  }
}
