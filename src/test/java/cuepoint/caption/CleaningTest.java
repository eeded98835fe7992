package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.util.List;
import java.util.Optional;
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
  void changesOfSpeakerWithANameAreSpeakers() {
    Captions captions =
        read(
            "WEBVTT",
            "",
            "00:01.000 --> 00:02.000",
            "Welcome.",
            "",
            "00:02.000 --> 00:03.000",
            "&gt;&gt; ADA O'BYRON-KING:",
            "Good morning.",
            "",
            "00:03.000 --> 00:04.000",
            "It is early.",
            "",
            "00:04.000 --> 00:05.000",
            ">> Yes. Note: it is.",
            "[Applause]");
    assertThat(captions.cues())
        .extracting(Cue::speaker, Cue::text)
        .containsExactly(
            tuple(Optional.empty(), "Welcome."),
            tuple(Optional.of("ADA O'BYRON-KING"), "Good morning."),
            tuple(Optional.of("ADA O'BYRON-KING"), "It is early."),
            tuple(Optional.empty(), ">> Yes. Note: it is. [Applause]"));
  }

  @Test
  void namesThatRecurAtTheBeginningOfLinesAreSpeakers() {
    Captions captions =
        read(
            "1\n00:00:01,000 --> 00:00:02,000\nWelcome.\n",
            "2\n00:00:02,000 --> 00:00:03,000\nAda King: What is a probe?\n",
            "3\n00:00:03,000 --> 00:00:04,000\nGrace: Well.\nNote: it depends.\n",
            "4\n00:00:04,000 --> 00:00:05,000\nIt fires.\n",
            "5\n00:00:05,000 --> 00:00:06,000\nAda King: And?\n",
            "6\n00:00:06,000 --> 00:00:07,000\n- Grace: No more.\n");
    assertThat(captions.cues())
        .extracting(Cue::speaker, Cue::text)
        .containsExactly(
            tuple(Optional.empty(), "Welcome."),
            tuple(Optional.of("Ada King"), "What is a probe?"),
            tuple(Optional.of("Grace"), "Well. Note: it depends."),
            tuple(Optional.of("Grace"), "It fires."),
            tuple(Optional.of("Ada King"), "And?"),
            tuple(Optional.of("Grace"), "No more."));
  }

  @Test
  void oneWordThatRecursIsNoSpeaker() {
    Captions captions =
        read(
            "1\n00:00:01,000 --> 00:00:02,000\nNote: this is small.\n",
            "2\n00:00:02,000 --> 00:00:03,000\nNote: this is large.\n",
            "3\n00:00:03,000 --> 00:00:04,000\nWarning: it is hot.\n");
    assertThat(captions.cues()).extracting(Cue::speaker).containsOnly(Optional.empty());
    assertThat(texts(captions)).first().isEqualTo("Note: this is small.");
  }

  @Test
  void wordTimesStayWithTheirWordsWhenTheSpeakerIsTakenOff() {
    Captions captions =
        read(
            "WEBVTT",
            "",
            "00:01.000 --> 00:02.000",
            "&gt;&gt;<00:01.100><c> Ada:</c><00:01.200><c> good</c><00:01.500><c> morning</c>");
    assertThat(captions.cues())
        .containsExactly(
            new Cue(
                1000,
                2000,
                Optional.of("Ada"),
                "good morning",
                List.of(new Word(0, 1200), new Word(5, 1500))));
  }

  @Test
  void repairsHaveNames() {
    assertThat(Repair.values())
        .extracting(Repair::label)
        .containsExactly(
            "rolling",
            "repeated-at-join",
            "untimed-sentinel",
            "end-before-start",
            "overlap",
            "too-long",
            "empty-line-in-cue",
            "out-of-order",
            "missing-header",
            "loose-times",
            "missing-end",
            "negative-time",
            "timestamp-map",
            "log-line",
            "not-utf-8",
            "untimed");
  }
}
