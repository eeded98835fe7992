package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Joined HLS segments. */
class TimestampMapTest {
  @Test
  void timesThatStartAgainAreShifted() {
    Captions captions =
        read(
            segment(900_000, "00:00:00.000", "00:01.000 --> 00:03.000", "one"),
            segment(1_800_000, "00:00:00.000", "00:01.000 --> 00:03.000", "two"),
            segment(2_700_000, "00:00:00.000", "00:01.000 --> 00:03.000", "a<00:02.000> b"));
    assertThat(captions.cues())
        .extracting(Cue::startMillis, Cue::endMillis)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1000L, 3000L),
            org.assertj.core.groups.Tuple.tuple(11_000L, 13_000L),
            org.assertj.core.groups.Tuple.tuple(21_000L, 23_000L));
    assertThat(captions.cues().getLast().words())
        .containsExactly(new Word(0, 21_000), new Word(2, 22_000));
    assertThat(captions.repairs().counts()).containsEntry(Repair.TIMESTAMP_MAP, 2);
  }

  @Test
  void shortSegmentsWaitUntilItIsClear() {
    List<String> segments = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      segments.add(
          segment(900_000 + i * 180_000, "00:00.000", "00:00.500 --> 00:02.000", "part " + i));
    }
    assertThat(read(segments.toArray(String[]::new)).cues())
        .extracting(Cue::startMillis)
        .containsExactly(500L, 2500L, 4500L, 6500L, 8500L);
  }

  @Test
  void timesFromTheStartOfTheVideoStay() {
    Captions captions =
        read(
            segment(900_000, "00:00:00.000", "00:01.000 --> 00:03.000", "one"),
            segment(1_800_000, "00:00:00.000", "00:11.000 --> 00:13.000", "two"),
            segment(2_700_000, "00:00:00.000", "00:21.000 --> 00:23.000", "three"));
    assertThat(captions.cues())
        .extracting(Cue::startMillis)
        .containsExactly(1000L, 11_000L, 21_000L);
    assertThat(captions.repairs().isEmpty()).isTrue();
  }

  @Test
  void oneMapForAllSegmentsShiftsNothing() {
    Captions captions =
        read(
            segment(181_083, "00:00:00.000", "00:01.000 --> 00:03.000", "one"),
            segment(181_083, "00:00:00.000", "00:02.000 --> 00:04.000", "two"));
    assertThat(captions.cues()).extracting(Cue::startMillis).containsExactly(1000L, 2000L);
  }

  @Test
  void localTimesThatGrowWithTheClockShiftNothing() {
    Captions captions =
        read(
            segment(900_000, "00:00:00.000", "00:01.000 --> 00:03.000", "one"),
            segment(1_800_000, "00:00:10.000", "00:11.000 --> 00:13.000", "two"));
    assertThat(captions.cues()).extracting(Cue::startMillis).containsExactly(1000L, 11_000L);
  }

  @Test
  void theClockWraps() {
    long nearEnd = (1L << 33) - 450_000;
    Captions captions =
        read(
            segment(nearEnd, "00:00:00.000", "00:01.000 --> 00:03.000", "one"),
            segment(450_000, "00:00:00.000", "00:01.000 --> 00:03.000", "two"),
            segment(1_350_000, "00:00:00.000", "00:01.000 --> 00:03.000", "three"));
    assertThat(captions.cues())
        .extracting(Cue::startMillis)
        .containsExactly(1000L, 11_000L, 21_000L);
  }

  @Test
  void aCueCutAtTheJoinIsOne() {
    Captions captions =
        read(
            segment(900_000, "00:00:00.000", "00:09.000 --> 00:11.000", "across"),
            segment(1_800_000, "00:00:00.000", "00:00.000 --> 00:01.000", "across"),
            segment(2_700_000, "00:00:00.000", "00:01.000 --> 00:02.000", "after"));
    assertThat(captions.cues())
        .containsExactly(Cue.of(9000, 11_000, "across"), Cue.of(21_000, 22_000, "after"));
  }

  @Test
  void timesThatStartAgainWithoutAMapAreUnknown() {
    Captions captions =
        read(
            plain("00:01.000 --> 00:03.000", "one", "00:27.000 --> 00:29.000", "two"),
            plain("00:01.000 --> 00:03.000", "a<00:02.000> b", "00:27.000 --> 00:29.000", "c"),
            plain("00:40.000 --> 00:43.000", "d"));
    assertThat(captions.cues())
        .containsExactly(
            Cue.of(1000, 3000, "one"),
            Cue.of(27_000, 29_000, "two"),
            Cue.untimed("a b"),
            Cue.untimed("c"),
            Cue.untimed("d"));
    assertThat(captions.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.line()).isEqualTo(9));
  }

  @Test
  void aMapSaysNothingIfTheFirstSegmentHasNone() {
    Captions captions =
        read(
            plain("00:01.000 --> 00:03.000", "one", "00:27.000 --> 00:29.000", "two"),
            segment(1_800_000, "00:00:00.000", "00:01.000 --> 00:03.000", "three"));
    assertThat(captions.cues()).last().isEqualTo(Cue.untimed("three"));
    assertThat(captions.problems()).hasSize(1);
  }

  @Test
  void segmentsThatBeginWithTheirLastCuesAgainDoNotStartAgain() {
    Captions captions =
        read(
            plain("00:01.000 --> 00:10.000", "one", "00:05.000 --> 00:12.000", "two"),
            plain("00:01.000 --> 00:10.000", "one", "00:05.000 --> 00:12.000", "two"),
            plain("00:04.500 --> 00:12.000", "three", "99:59:59.999 --> 99:59:59.999", "x"),
            plain("00:13.000 --> 00:14.000", "four"));
    assertThat(captions.cues()).filteredOn(Cue::timed).hasSize(4);
    assertThat(captions.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", "\n", ""})
  void segmentsMayBeJoinedWithoutALineBetween(String between) {
    String first = segment(900_000, "00:00:00.000", "00:01.000 --> 00:03.000", "one").strip();
    String second = segment(1_440_000, "00:00:00.000", "00:00.500 --> 00:02.000", "two");
    assertThat(read(first + between + second).cues())
        .containsExactly(Cue.of(1000, 3000, "one"), Cue.of(6500, 8000, "two"));
  }

  @Test
  void webVttMayBeSaid() {
    assertThat(read("WEBVTT\n\n00:01.000 --> 00:03.000\nWEBVTT\n").cues())
        .containsExactly(Cue.of(1000, 3000, "WEBVTT"));
  }

  private static String plain(String... lines) {
    StringBuilder text = new StringBuilder("WEBVTT\n");
    for (int i = 0; i < lines.length; i += 2) {
      text.append('\n').append(lines[i]).append('\n').append(lines[i + 1]).append('\n');
    }
    return text.toString();
  }

  private static String segment(long ticks, String local, String times, String text) {
    return "WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:%d,LOCAL:%s\n\n%s\n%s\n"
        .formatted(ticks, local, times, text);
  }
}
