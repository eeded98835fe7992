package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import org.junit.jupiter.api.Test;

class CleaningTest {
  @Test
  void aCueAtTheJoinOfSegmentsIsKeptOnce() {
    Captions captions =
        read(
            "WEBVTT",
            "X-TIMESTAMP-MAP=MPEGTS:181083,LOCAL:00:00:00.000",
            "",
            "00:00:01.000 --> 00:00:09.000 A:middle",
            "over the border",
            "",
            "WEBVTT",
            "X-TIMESTAMP-MAP=MPEGTS:181083,LOCAL:00:00:00.000",
            "",
            "00:00:01.000 --> 00:00:09.000 A:middle",
            "over the border",
            "",
            "00:00:09.000 --> 00:00:10.000 A:middle",
            "over the border");
    assertThat(captions.cues())
        .containsExactly(
            Cue.of(1000, 9000, "over the border"), Cue.of(9000, 10_000, "over the border"));
    assertThat(captions.repairs().counts()).containsEntry(Repair.REPEATED_AT_JOIN, 1);
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void sentinelsAreUntimed() {
    Captions captions =
        read(
            "WEBVTT",
            "",
            "00:00:01.000 --> 99:59:59.999",
            "known start",
            "",
            "99:59:59.999 --> 99:59:59.999",
            "This just works.",
            "",
            "99:59:59.999 --> 99:59:59.999",
            "This just works.");
    assertThat(captions.cues())
        .containsExactly(
            Cue.of(1000, 1000, "known start"),
            Cue.untimed("This just works."),
            Cue.untimed("This just works."));
    assertThat(captions.repairs().counts()).containsEntry(Repair.UNTIMED_SENTINEL, 3);
  }

  @Test
  void noCueEndsBeforeItStarts() {
    Captions captions = read("WEBVTT", "", "00:01:00.000 --> 00:00:59.999", "back");
    assertThat(captions.cues()).containsExactly(Cue.of(60_000, 60_000, "back"));
    assertThat(captions.repairs().counts()).containsEntry(Repair.END_BEFORE_START, 1);
  }

  @Test
  void applauseThatLastsForMinutesIsCut() {
    Captions captions = read("WEBVTT", "", "00:00:01.000 --> 00:09:47.000", "[ Applause ]");
    assertThat(captions.cues()).containsExactly(Cue.of(1000, 17_000, "[ Applause ]"));
    assertThat(captions.repairs().counts()).containsEntry(Repair.TOO_LONG, 1);
  }

  @Test
  void cuesComeInTimeOrder() {
    Captions captions =
        read(
            "WEBVTT",
            "",
            "00:01.000 --> 00:02.000",
            "one",
            "",
            "00:05.000 --> 00:06.000",
            "three",
            "",
            "99:59:59.999 --> 99:59:59.999",
            "after three",
            "",
            "00:03.000 --> 00:04.000",
            "two");
    assertThat(texts(captions)).containsExactly("one", "two", "three", "after three");
    assertThat(captions.repairs().counts()).containsEntry(Repair.OUT_OF_ORDER, 1);
  }

  @Test
  void repairsHaveNames() {
    assertThat(Repair.REPEATED_AT_JOIN.label()).isEqualTo("repeated-at-join");
    assertThat(Repair.NOT_UTF_8.label()).isEqualTo("not-utf-8");
  }
}
