package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that transcription services export. */
class ExportedTableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Speaker Name,Start Time,End Time,Text\nAda Moreau,0:05,0:08,we add probes\n"
            + "Jun,0:09,0:11,to rust\nAda Moreau,1:00,1:02,\"late, \"\"but\"\" here\"",
        "\uFEFF\"Text\";\"Out\";\"In\";\"Speaker\"\n"
            + "\"we add\n"
            + "probes\";\"00:00:08.0\";\"00:00:05.0\";\"Ada Moreau\"\n"
            + "to rust;00:00:11,000;00:00:09,000;Jun\n"
            + "\"late, \"\"but\"\" here\";00:01:02,000;00:01:00,000;Ada Moreau",
        "start_ms\tend_ms\tspeaker\ttranscription\n5000\t8000\tAda Moreau\twe add probes\n"
            + "9000\t11000\tJun\tto rust\n60000\t62000\tAda Moreau\tlate, \"but\" here",
        "sep=,\nStart (s),Duration,Speaker,Caption\n5.0,3.0,Ada Moreau,we add probes\n"
            + "9.0,2.0,Jun,to rust\n60.0,2.0,Ada Moreau,\"late, \"\"but\"\" here\"",
        "from|to|who|sentence\n5s|8s|Ada Moreau|we add probes\n9s|11s|Jun|to rust\n"
            + "1m|1m 2s|Ada Moreau|late, \"but\" here",
        "Start,End,Speaker,Text\n5,8,Ada Moreau,we add probes\n\n9,11,Jun,to rust\n"
            + "60,62,Ada Moreau,late, \"but\" here"
      })
  void columnsAreKnownByTheirHeadings(String text) {
    Captions captions = read(text);
    assertThat(captions.format()).contains("table");
    assertThat(captions.cues())
        .extracting(Cue::startMillis, Cue::endMillis, Cue::speaker, Cue::text)
        .containsExactly(
            tuple(5000L, 8000L, Optional.of("Ada Moreau"), "we add probes"),
            tuple(9000L, 11_000L, Optional.of("Jun"), "to rust"),
            tuple(60_000L, 62_000L, Optional.of("Ada Moreau"), "late, \"but\" here"));
    assertThat(captions.problems()).isEmpty();
    assertThat(captions.repairs().isEmpty()).isTrue();
  }

  @Test
  void whatRecognisersWrite() {
    Captions captions =
        read("start\tend\ttext", "5000\t8000\twe add probes", "9000\t11000\tto rust");
    assertThat(captions.cues()).extracting(Cue::startMillis).containsExactly(5000L, 9000L);
    assertThat(captions.kind()).contains(CaptionKind.AUTOMATIC);
  }

  @Test
  void framesAreLeftOutAndSaid() {
    Captions captions =
        read("Speaker Name,Start Time,End Time,Text", "Ada,00:00:05:12,00:00:08:00,we add probes");
    assertThat(captions.cues())
        .extracting(Cue::startMillis, Cue::endMillis)
        .containsExactly(tuple(5000L, 8000L));
    assertThat(captions.repairs().counts()).containsEntry(Repair.FRAMES_LEFT_OUT, 1);
    assertThat(captions.kind()).isEmpty();
  }

  @Test
  void aRowWithoutEndEndsWhereTheNextBegins() {
    Captions captions =
        read("Time,Speaker,Text", "0:05,Ada,we add", "0:09,Jun,probes", "2:00,Ada,x");
    assertThat(captions.cues())
        .extracting(Cue::endMillis)
        .containsExactly(9000L, 20_200L, 120_000L);
  }

  @Test
  void timesThatAreNoneAreSaid() {
    Captions captions =
        read("Start,End,Text", "0:05,0:08,we add", "soon,,probes", "0:14,0:16,late");
    assertThat(captions.cues())
        .extracting(Cue::startMillis)
        .containsExactly(5000L, Cue.UNTIMED, 14_000L);
    assertThat(captions.problems()).hasSize(1);
    assertThat(captions.problems().getFirst().line()).isEqualTo(3);
  }

  @Test
  void numbersOfAnUnknownUnitAreNoTimes() {
    Captions captions = read("start,end,text", "1,2,we", "90000,90001,add", "900000,900001,probes");
    assertThat(captions.cues()).hasSize(3).noneMatch(Cue::timed);
    assertThat(captions.problems()).hasSize(1);
    assertThat(captions.repairs().counts()).containsEntry(Repair.UNTIMED, 1);
  }

  @Test
  void aQuotationMarkThatIsNeverClosedLosesNoRows() {
    StringBuilder rows =
        new StringBuilder("Start,End,Text\n0:01,0:02,\"never closed\" here\n0:03,0:04,\"x\n");
    for (int i = 5; i < 250; i++) {
      rows.append("%d:%02d,,row %d\n".formatted(i / 60, i % 60, i));
    }
    Captions captions = read(rows.toString());
    assertThat(String.join(" ", texts(captions))).contains("row 5", "row 249");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Start,End,Title,Speaker\n09:00,10:00,Opening,Ada\n10:00,11:00,Probes,Jun\n",
        "timestamp,user,message\n2024-05-01T10:00:00,ada,hello\n2024-05-01T10:01:00,jun,hi\n",
        "time,name,message\n10:32:11,ada,hello\n10:33:12,jun,hi\n",
        "timestamp,name,message\n1714550400,ada,hello\n1714550460,jun,hi\n",
        "name,age\nAda,30\n"
      })
  void otherTablesAreNoCaptions(String text) {
    assertThat(read(text).format()).isEmpty();
  }
}
