package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.json;
import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.said;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.Cue;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speakers whom JSON names apart from what they say. */
class JsonSpeakersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "watson #"
            + " {'results':[{'alternatives':[{'transcript':'so we begin then it ends','timestamps':"
            + "[['so',1.5,2.0],['we',2.0,2.4],['begin',2.5,3.1],['then',3.2,3.5],['it',3.5,3.7],"
            + "['ends',3.7,4.0]]}]}],'speaker_labels':[{'from':1.5,'to':2.0,'speaker':0},"
            + "{'from':2.0,'to':2.4,'speaker':0},{'from':2.5,'to':3.1,'speaker':0},"
            + "{'from':3.2,'to':3.5,'speaker':1},{'from':3.5,'to':3.7,'speaker':1},"
            + "{'from':3.7,'to':4.0,'speaker':1}]} # 0 # 1",
        "aws-transcribe # {'results':{'speaker_labels':{'speakers':2,'segments':["
            + "{'start_time':'1.5','end_time':'3.1','speaker_label':'spk_0','items':["
            + "{'start_time':'1.5','end_time':'2.0','speaker_label':'spk_0'}]},"
            + "{'start_time':'3.2','end_time':'4.0','speaker_label':'spk_1','items':[]}]},'items':["
            + "{'start_time':'1.5','end_time':'2.0','alternatives':[{'content':'So'}]},"
            + "{'start_time':'2.0','end_time':'2.4','alternatives':[{'content':'we'}]},"
            + "{'start_time':'2.5','end_time':'3.1','alternatives':[{'content':'begin'}]},"
            + "{'type':'punctuation','alternatives':[{'content':'.'}]},"
            + "{'start_time':'3.2','end_time':'3.5','alternatives':[{'content':'Then'}]},"
            + "{'start_time':'3.5','end_time':'3.7','alternatives':[{'content':'it'}]},"
            + "{'start_time':'3.7','end_time':'4.0','alternatives':[{'content':'ends'}]}]}} # spk_0"
            + " # spk_1",
        "whisper # {'segments':[{'start':1.5,'end':3.1,'text':'So we begin'},{'start':3.2,"
            + "'end':4,'text':'then it ends'}],'diarization':[{'start':1.2,'end':3.15,"
            + "'speaker':'SPEAKER_00'},{'start':3.15,'end':4.1,'speaker':'SPEAKER_01'}]} #"
            + " SPEAKER_00 # SPEAKER_01",
        "json # {'callTranscripts':[{'transcript':[{'speakerId':'87','topic':'Intro','sentences':"
            + "[{'start':1500,'end':3100,'text':'So we begin'}]},{'speakerId':'88','sentences':"
            + "[{'start':3200,'end':4000,'text':'then it ends'}]}]}]} # 87 # 88",
        "json #"
            + " {'paragraphs':[{'speaker':'Ada','start':1.5,'end':3.1},{'speaker':'Jun','start':3.2,"
            + "'end':4}],'words':[{'text':'So','start':1.5,'end':2.0},{'text':'we','start':2.0,"
            + "'end':2.4},{'text':'begin','start':2.5,'end':3.1},{'text':'then','start':3.2,"
            + "'end':3.5},{'text':'it','start':3.5,'end':3.7},{'text':'ends','start':3.7,'end':4}]}"
            + " # Ada # Jun"
      })
  void whoSpeaksWhenIsSaidApart(String format, String json, String first, String second) {
    Captions captions = json(json);
    assertThat(captions.format()).contains(format);
    assertThat(said(captions)).isEqualTo("so we begin then it ends");
    assertThat(captions.cues()).extracting(Cue::startMillis).containsExactly(1500L, 3200L);
    assertThat(captions.cues())
        .extracting(Cue::speaker)
        .containsExactly(Optional.of(first), Optional.of(second));
    assertThat(captions.problems()).isEmpty();
  }

  /** Longer than the beginning by which a file is recognised. */
  @Test
  void speakersMayFollowALongTalk() {
    String results =
        IntStream.range(0, 4000)
            .mapToObj(i ->
                "{\"alternatives\":[{\"transcript\":\"word\",\"timestamps\":[[\"word\",%d.1,%d.9]]}]}"
                    .formatted(i, i))
            .collect(Collectors.joining(","));
    String labels =
        IntStream.range(0, 4000)
            .mapToObj(i ->
                "{\"from\":%d.1,\"to\":%d.9,\"speaker\":%d,\"confidence\":0.25,\"final\":false,\"about\":\"%s\"}"
                    .formatted(i, i, i % 2, "x".repeat(300)))
            .collect(Collectors.joining(","));
    Captions captions =
        read("{\"results\":[%s],\"speaker_labels\":[%s]}".formatted(results, labels));
    assertThat(captions.cues()).hasSize(4000);
    assertThat(captions.cues().getLast().speaker()).contains("1");
    assertThat(captions.cues().get(3998).speaker()).contains("0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "'speaker':'1','voice':'Ada' # Ada",
        "'speaker':{'id':3,'label':'Ada'} # Ada",
        "'personName':'Ada' # Ada",
        "'speaker':'null' #",
        "'speaker':-1 #"
      })
  void theNameIsTakenAsFarAsThereIsOne(String field, String name) {
    assertThat(
            json("[{'start':1.0,'end':2.5,'text':'so we begin'," + field + "}]")
                .cues()
                .getFirst()
                .speaker())
        .isEqualTo(Optional.ofNullable(name));
  }

  @Test
  void anAccountsIdIsNoName() {
    String id = "0b5c6f3e-1111-4222-8333-abcdefabcdef";
    assertThat(
            read("WEBVTT", "", "00:01.000 --> 00:02.000", "<v " + id + "@" + id + ">hello</v>")
                .cues()
                .getFirst()
                .speaker())
        .isEmpty();
    assertThat(
            json("[{'text':'hello all','start':1.0,'end':2.0,'speakerId':'" + id + "'}]")
                .cues()
                .getFirst()
                .speaker())
        .isEmpty();
  }
}
