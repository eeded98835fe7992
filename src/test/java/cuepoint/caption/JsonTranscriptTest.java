package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.json;
import static cuepoint.caption.CaptionFixture.said;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Transcripts in JSON: each spoken word once, with its time, or without any. */
class JsonTranscriptTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'segments':[{'text':'So we begin'},{'text':'then it ends'}]}",
        "{'segments':[{'text':'So we begin','t':'?'},{'text':'then it ends','t':'?'}]}",
        "{'segments':[{'text':'So we begin','start':0,'end':0},{'text':'then it"
            + " ends','start':0,'end':0}]}",
        "{'messages':[],'captions':[{'text':'So we"
            + " begin','startTime':'2024-07-10T11:16:21.024Z'},{'text':'then it"
            + " ends','startTime':'2024-07-10T11:16:31Z'}]}",
        "{'transcript':[{'text':'So we begin','timestamp':1700000000},{'text':'then it"
            + " ends','timestamp':1700000009}]}",
        "{'transcripts':[{'transcript':'So we"
            + " begin','start_offset':24000,'end_offset':56000},{'transcript':'then it"
            + " ends','start_offset':80000}]}",
        "{'words':[{'word':'So'},{'word':'we'},{'word':'begin'},{'word':'then'},{'word':'it'},{'word':'ends'}]}"
      })
  void whatHasNoTimeThatIsKnownIsUntimed(String json) {
    Captions captions = json(json);
    assertThat(said(captions)).isEqualTo("so we begin then it ends");
    assertThat(captions.cues()).noneMatch(Cue::timed);
    assertThat(captions.repairs().counts()).containsOnlyKeys(Repair.UNTIMED);
  }

  @Test
  void aSegmentWithoutATimeAmongOthersIsUntimed() {
    Captions captions =
        json(
            "{'segments':[{'start':1,'end':3,'text':'So we begin'},",
            "{'start':null,'text':'then it ends'}]}");
    assertThat(captions.cues()).extracting(Cue::timed).containsExactly(true, false);
    assertThat(captions.problems()).extracting(CaptionProblem::line).containsExactly(2);
  }

  @Test
  void theLastResultOfGoogleRepeatsAllWordsWithTheirSpeakers() {
    Captions captions =
        json(
            "{'results':[{'alternatives':[{'transcript':'we begin','words':[",
            "{'startTime':'1s','endTime':'1.2s','word':'we'},{'startTime':'1.2s','endTime':'2s','word':'begin'}]}]},",
            "{'alternatives':[{'words':[",
            "{'startTime':'1s','endTime':'1.2s','word':'we','speakerTag':1},",
            "{'startTime':'1.2s','endTime':'2s','word':'begin','speakerTag':2}]}]}]}");
    assertThat(texts(captions)).containsExactly("we", "begin");
    assertThat(captions.cues())
        .extracting(Cue::speaker)
        .containsExactly(Optional.of("1"), Optional.of("2"));
  }

  @Test
  void bothChannelsAreRead() {
    Captions captions =
        json(
            "{'results':{'channels':[",
            "{'alternatives':[{'transcript':'hello','words':[{'word':'hello','start':1.0,'end':1.5}]}]},",
            "{'alternatives':[{'transcript':'yes','words':[{'word':'yes','start':0.5,'end':0.9}]}]}]}}");
    assertThat(texts(captions)).containsExactly("yes", "hello");
    assertThat(captions.cues().getFirst().endMillis()).isEqualTo(900);
  }

  @Test
  void wordsThatWereNotTimedAreNotLost() {
    Cue cue =
        json(
                "{'segments':[{'start':3.0,'end':5.0,'text':' It took 20 (or so) days.','words':[",
                "{'word':' It','start':3.0,'end':3.2},{'word':'or','start':4.0,'end':4.1}]}]}")
            .cues()
            .getFirst();
    assertThat(cue.text()).isEqualTo("It took 20 (or so) days.");
    assertThat(cue.endMillis()).isEqualTo(5000);
    assertThat(cue.words())
        .extracting(word -> cue.text().substring(word.start(), word.start() + 2))
        .containsExactly("It", "or");
  }

  @Test
  void wordsOfScriptsWithoutSpacesStayTogether() {
    assertThat(
            texts(
                json(
                    "{'words':[{'text':'今','start':1.0,'end':1.2},{'text':'日','start':1.2,'end':1.4},",
                    "{'text':'は。','start':1.4,'end':1.6},{'text':'OK','start':1.6,'end':1.8}]}")))
        .containsExactly("今日は。 OK");
  }

  @Test
  void spacesAndSoundsOfElevenLabs() {
    Captions captions =
        json(
            "{'language_code':'eng','language_probability':0.9,'text':'x','words':[",
            "{'text':'we','start':1.5,'end':1.7,'type':'word','speaker_id':'speaker_0',",
            "'characters':[{'text':'w','start':1.5,'end':1.6},{'text':'e','start':1.6,'end':1.7}]},",
            "{'text':' ','start':1.7,'end':1.7,'type':'spacing','speaker_id':'speaker_0'},",
            "{'text':'(laughter)','start':1.8,'end':2.0,'type':'audio_event','speaker_id':'speaker_0'}]}");
    assertThat(texts(captions)).containsExactly("we (laughter)");
    assertThat(captions.language()).contains("en");
    assertThat(captions.cues().getFirst().speaker()).contains("speaker_0");
  }

  @ParameterizedTest
  @CsvSource({
    "english, en",
    "Chinese, zh",
    "haitian creole, ht",
    "eng, en",
    "deu, de",
    "en_us, en-US",
    "pt-BR, pt-BR",
    "fil, fil",
    "auto, ''",
    "nobody's, ''"
  })
  void languagesAreTags(String written, String tag) {
    Captions captions =
        json("{'language':\"" + written + "\",'segments':[{'start':1,'end':2,'text':'so'}]}");
    assertThat(captions.language()).isEqualTo(Optional.of(tag).filter(t -> !t.isEmpty()));
  }

  @Test
  void aBrokenLineOfJsonLinesIsOneProblem() {
    Captions captions =
        json(
            "{'start':1,'end':2,'text':'So we begin'}",
            "{'start':2,'end':",
            "",
            "{'start':5,'end':6,'text':'then it ends'}");
    assertThat(said(captions)).isEqualTo("so we begin then it ends");
    assertThat(captions.problems()).extracting(CaptionProblem::line).containsExactly(2);
  }

  @Test
  void valuesMayFollowEachOtherOnSeveralLines() {
    Captions captions =
        json(
            "{",
            " 'result': [{'conf': 1, 'start': 1.0, 'end': 1.5, 'word': 'hello'}],",
            " 'text': 'hello'",
            "}",
            "{",
            " 'result': [{'conf': 1, 'start': 9.0, 'end': 9.5, 'word': 'again'}],",
            " 'text': 'again'",
            "}");
    assertThat(captions.format()).contains("vosk");
    assertThat(captions.cues()).extracting(Cue::startMillis).containsExactly(1000L, 9000L);
  }

  @Test
  void aBlockOfMarkdownMayEncloseIt() {
    Captions captions =
        json(
            "```json",
            "[{'timestamp': '01:23', 'speaker': 'Ada', 'text': 'So we begin'},",
            "```",
            "```json",
            " {'timestamp': '01:25', 'speaker': 'Jun', 'text': 'then it ends'},]",
            "```");
    assertThat(said(captions)).isEqualTo("so we begin then it ends");
    assertThat(captions.cues()).extracting(Cue::startMillis).containsExactly(83_000L, 85_000L);
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void textHoldsMarkup() {
    assertThat(
            texts(
                json(
                    "[{'text':'it&#39;s <i>Vec<u8></i>\\nand &amp;amp;"
                        + " so','start':1.0,'duration':2.0}]")))
        .containsExactly("it's Vec<u8> and & so");
    assertThat(texts(json("{'words':[{'word':'R&amp;D','start':1.0},{'word':'a<b','start':1.5}]}")))
        .containsExactly("R&D a<b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'title':'A talk','speakers':['Ada'],'segments':[{'start':'2024-01-01','room':'A'}]}",
        "{'title':'A"
            + " talk','videos':[{'url':'u'}],'description':'d','highlights':[{'start':12,'end':14,'text':'a"
            + " demo'}]}",
        "{'title':'A talk','description':'d','notes':[{'text':'see the slides'}]}",
        "{'id':'x','_type':'video','title':'t','chapters':[{'start_time':0,'end_time':9,'title':'c'}],'comments':[{'text':'nice','timestamp':1700000000}]}",
        "[{'id':'c1','text':'so nice a"
            + " talk','timestamp':1700000000,'author':'@me','like_count':2}]",
        "{'replayChatItemAction':{'actions':[{'addChatItemAction':{'item':{'liveChatTextMessageRenderer':{'message':{'runs':[{'text':'hi'}]},'timestampUsec':'1700000000000'}}}}],'videoOffsetTimeMsec':'12000'}}",
        "{'schedule':{'conference':{'title':'C','days':[{'rooms':{'A':[{'start':'10:00','duration':'00:30','title':'T','text':'about"
            + " it'}]}}]}}}",
        "{'agenda':[{'time':'10:00','text':'Opening','speaker':'Ada'},{'time':'10:30','text':'Rust'}]}",
        "{'toc':[{'start':0,'end':60,'text':'Opening'},{'start':60,'end':600,'text':'Rust'}]}",
        "{'table_of_contents':[{'start':0,'end':60,'text':'Opening'}]}",
        "{'chapters':[{'start':0,'end':60,'text':'Opening'}]}",
        "{'highlights':[{'start':12,'end':14,'text':'a demo of it'}]}",
        "{'action_items':[{'start':12,'end':14,'text':'Ada sends the slides'}]}",
        "{'schedule':[{'start':'10:00','end':'10:30','text':'Opening','speaker':'Ada'}]}",
        "{'text':'short'}",
        "{'language':'en'}",
        "[1, 2, 3]",
        "{}"
      })
  void whatIsAboutATalkIsNotSaidInIt(String json) {
    assertThat(json(json).format()).isEmpty();
  }

  @Test
  void aTranscriptBesideATitleIsATranscript() {
    assertThat(
            said(
                json(
                    "{'title':'A talk','description':'d','transcript':[{'text':'So we"
                        + " begin','start':1.5,'duration':2.0}]}")))
        .isEqualTo("so we begin");
  }

  @Test
  void textAloneIsUntimed() {
    Captions captions = json("{'text':'" + "so we begin and it goes on ".repeat(3) + "'}");
    assertThat(captions.cues()).hasSize(1).noneMatch(Cue::timed);
    assertThat(captions.repairs().counts()).containsOnlyKeys(Repair.UNTIMED);
  }

  @Test
  void editorsNotesAreNotSaid() {
    assertThat(
            texts(
                json(
                    "{'events':[{'start':1500,'end':3500,'text':'{\\\\i1}So"
                        + " we\\\\Nbegin','type':'Dialogue'},",
                    "{'start':1500,'end':3500,'text':'check this','type':'Comment'}]}")))
        .containsExactly("So we begin");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "[{'text':'So we begin','start':1.5,'duration':2.0}] # ",
        "{'is_generated':false,'snippets':[{'text':'So we begin','start':1.5,'duration':2}]} # ",
        "{'subtitles':[{'text':'the confidence: high','start':1.5,'end':3.5}]} # ",
        "[{'text':'それでは始めます','start':1.5,'duration':2},{'text':'おわり','start':4,'duration':2}] # ",
        "[{'word':'So','start':1.5},{'word':'we','start':2},{'word':'begin','start':3}] #"
            + " AUTOMATIC",
        "{'is_generated':true,'snippets':[{'text':'So we begin','start':1.5,'duration':2}]} #"
            + " AUTOMATIC",
        "[{'text':'So we begin','start':1.5,'end':3.5,'confidence':0.93}] # AUTOMATIC",
        "[{'text':'So we begin','start':1.5,'end':3.5,'avg_logprob':-0.2}] # AUTOMATIC",
        "{'turns':[{'text':'So we','startMs':1500,'words':[{'text':'So','startMs':1500},"
            + "{'text':'we','startMs':2000}]}]} # AUTOMATIC",
        "{'words':[{'text':'So','start':1.5,'end':1.9},{'text':'we','start':2,'end':2.4}]} #"
            + " AUTOMATIC",
        "{'segments':[{'start':1.5,'text':'So we begin'}],'text':'So we begin','language':'en'} #"
            + " AUTOMATIC"
      })
  void confidenceAndTimedWordsAreOfSpeechRecognition(String json, CaptionKind kind) {
    assertThat(json(json).kind()).isEqualTo(Optional.ofNullable(kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'speakers':[{'id':0,'name':'Ada'},{'id':1,'name':'Jun'}],'monologues':["
            + "{'speaker':0,'elements':[{'type':'text','value':'Hello','ts':1,'end_ts':2}]},"
            + "{'speaker':1,'elements':[{'type':'text','value':'Yes','ts':3,'end_ts':4}]}]}",
        "{'segments':[{'speaker_id':'s1','start':1,'end':2,'text':'Hello'},"
            + "{'speaker_id':'s2','start':3,'end':4,'text':'Yes'}],"
            + "'speakers':[{'id':'s1','name':'Ada'},{'id':'s2','name':'Jun'}]}",
        "{'participants':{'A':'Ada','B':{'name':'Jun'}},'words':["
            + "{'text':'Hello','start':1,'end':2,'speaker':'A'},"
            + "{'text':'Yes','start':3,'end':4,'speaker':'B'}]}",
        "[{'participant':{'id':7,'name':'Ada'},'words':[{'text':'Hello','start':1,'end':2}]},"
            + "{'participant':{'id':8,'name':'Jun'},'words':[{'text':'Yes','start':3,'end':4}]}]"
      })
  void namesOfSpeakersMayBeListedElsewhere(String json) {
    assertThat(json(json).cues())
        .extracting(cue -> cue.speaker().orElse("") + ": " + cue.text())
        .containsExactly("Ada: Hello", "Jun: Yes");
  }

  @Test
  void aSpeakerWithoutANameKeepsTheId() {
    assertThat(
            json(
                    "{'speakers':[{'id':0,'name':'Ada'},{'id':1,'name':null}],'segments':[",
                    "{'speaker':0,'start':1,'end':2,'text':'Hello'},",
                    "{'speaker':1,'start':3,'end':4,'text':'Yes'}]}")
                .cues())
        .extracting(Cue::speaker)
        .containsExactly(Optional.of("Ada"), Optional.of("1"));
  }
}
