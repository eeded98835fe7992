package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.json;
import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.said;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON with times that are not those of speech, or of which it is not certain. */
class JsonProgrammesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'time':'10:00','text':'Lunch'}]",
        "[{'time':'09:00','text':'Registration and coffee'},{'time':'10:00','text':'Opening words"
            + " by the chair'},{'time':'10:30','text':'Keynote'},{'time':'12:00','text':'Lunch'}]",
        "{'items':[{'start':'09:00','end':'09:30','text':'Registration and coffee'},"
            + "{'start':'10:00','end':'11:00','text':'Opening words by the chair'}]}",
        "[{'time':'0:00','text':'Intro'},{'time':'5:30','text':'Setup'},{'time':'17:02','text':'A"
            + " demo'}]"
      })
  void aProgrammeIsNoSpeech(String json) {
    assertThat(json(json).format()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'time':'0:05','text':'so we begin'},{'time':'0:10','text':'then it ends'}]",
        "[{'time':'0:05','speaker':'Ada','text':'Yes.'},{'time':'4:10','speaker':'Ada','text':'No.'}]",
        "[{'startMs':0,'endMs':347,'text':'x'},{'startMs':90347,'endMs':90644,'text':'y'}]",
        "[{'time':'10:05','text':'so we begin with what we left out'},{'time':'10:10','text':'then"
            + " it ends'}]"
      })
  void speechIs(String json) {
    assertThat(json(json).cues()).hasSize(2).allMatch(Cue::timed);
  }

  @Test
  void minutesOfADayAreNoSeconds() {
    Captions captions =
        json(
            IntStream.range(0, 5)
                .mapToObj(i ->
                    "{'time':'10:0%d','text':'%s'}"
                        .formatted(i, "all that was said in this minute, and ".repeat(4)))
                .collect(Collectors.joining(",", "[", "]")));
    assertThat(captions.cues()).isNotEmpty().noneMatch(Cue::timed);
    assertThat(captions.repairs().counts()).containsEntry(Repair.TIME_OF_DAY, 1);
  }

  @Test
  void aClockShowsTheTimeOfDay() {
    Captions captions =
        json(
            "[{'timestamp':'14:03:12','speaker':'Ada','text':'so we begin'},",
            " {'timestamp':'14:03:16','speaker':'Jun','text':'then it ends'}]");
    assertThat(captions.cues()).hasSize(2).noneMatch(Cue::timed);
    assertThat(captions.repairs().counts()).containsEntry(Repair.TIME_OF_DAY, 1);
  }

  @Test
  void aTranslationBehindIsNotSpokenAsWell() {
    Captions captions =
        json(
            "[{'lang':'en','transcript':[{'start':0,'duration':3,'text':'So we begin with"
                + " probes'},{'start':3,'duration':3,'text':'then it ends'}]},",
            " {'lang':'de','transcript':[{'start':0,'duration':3,'text':'Wir fangen mit Sonden"
                + " an'},{'start':3,'duration':3,'text':'dann ist Schluss'}]}]");
    assertThat(said(captions)).isEqualTo("so we begin with probes then it ends");
    assertThat(captions.language()).contains("en");
    assertThat(captions.problems()).singleElement().asString().contains("2 captions in de");
  }

  @Test
  void aHeadingIsNotSpoken() {
    assertThat(
            said(
                json(
                    "[{'type':'TranscriptSectionHeader','start_ms':'0','snippet':{'text':'The"
                        + " start'}},",
                    " {'type':'TranscriptSegment','start_ms':'500','end_ms':'2500',"
                        + "'snippet':{'text':'so we begin'}}]")))
        .isEqualTo("so we begin");
  }

  @Test
  void noTimeIsThatOfAllRowsOfATable() {
    assertThat(
            json("{'start':[1.5,12.0],'end':[3.9,14.4],'text':['So we begin','then it ends']}")
                .cues())
        .noneMatch(Cue::timed);
  }

  @Test
  void theWordsOfAModelAroundItsAnswerAreNotSpoken() {
    Captions captions =
        read(
            "Here is the transcript you asked for:",
            "",
            "```json",
            "[{\"timestamp\": \"01:23\", \"text\": \"So we begin\"},",
            " {\"timestamp\": \"01:25\", \"text\": \"then it ends\"}]",
            "```",
            "",
            "Let me know if you need more!");
    assertThat(said(captions)).isEqualTo("so we begin then it ends");
    assertThat(captions.repairs().counts()).containsEntry(Repair.LOG_LINE, 2);
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void ofSeveralLanguagesOneIsReadAndTheOthersAreNamed() {
    Captions captions =
        json(
            "{'en':[{'text':'So we begin','start':1.5,'duration':2.0}],",
            "'de':[{'text':'Wir fangen an','start':1.5,'duration':2.0}]}");
    assertThat(said(captions)).isEqualTo("so we begin");
    assertThat(captions.language()).contains("en");
    assertThat(captions.problems()).singleElement().asString().contains("de are passed over");
  }

  @Test
  void theMarksOfModelsAreNotSpoken() {
    assertThat(
            said(json("[{'text':'<|en|><|NEUTRAL|><|Speech|>so we begin','start':1,'end':3.5}]")))
        .isEqualTo("so we begin");
  }
}
