package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.json;
import static cuepoint.caption.CaptionFixture.said;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.Cue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Transcripts in JSON as many programs write them, each of which says the same. */
class JsonShapesTest {
  /** "So we begin" from 1.5 s, with "begin" at 2.5 s, and "then it ends" from 5 s. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "youtube-transcript-api # [{'text':'So we begin','start':1.5,'duration':2.0},{'text':'then"
            + " it ends','start':5.0,'duration':2}]",
        "of several languages # [[{'text':'So we begin','start':1.5,'duration':2.0},{'text':'then"
            + " it ends','start':5.0,'duration':2}]]",
        "fetched snippets #"
            + " {'video_id':'x','language':'English','language_code':'en','is_generated':true,'snippets':[{'text':'So"
            + " we begin','start':1.5,'duration':2.0},{'text':'then it"
            + " ends','start':5.0,'duration':2}]}",
        "strings # [{'start':'1.5','dur':'2','text':'So we"
            + " begin'},{'start':'5','dur':'2','text':'then it ends'}]",
        "whole ms # [{'start':1500,'end':3500,'text':'So we"
            + " begin'},{'start':5000,'end':7000,'text':'then it ends'}]",
        "named ms # [{'text':'So we"
            + " begin','startMs':1500,'endMs':3500,'timestampMs':2500,'confidence':null},{'text':'then"
            + " it ends','startMs':5000,'endMs':7000}]",
        "offset in ms # {'content':[{'text':'So we"
            + " begin','offset':1500,'duration':2000,'lang':'en'},{'text':'then it"
            + " ends','offset':5000,'duration':2000}],'lang':'en'}",
        "clock times # {'subtitles':[{'begin':'00:00:01,500','end':'00:00:03,500','text':'So we"
            + " begin'},{'begin':'00:00:05,000','end':'00:00:07','text':'then it ends'}]}",
        "ranges # [{'timestamp':'0:01.5 - 0:03.5','text':'So we begin'},{'timestamp':'0:05 -"
            + " 0:07','text':'then it ends'}]",
        "YouTube's pages #"
            + " {'actions':[{'updateEngagementPanelAction':{'initialSegments':[{'transcriptSegmentRenderer':{'startMs':'1500','endMs':'3500','snippet':{'runs':[{'text':'So"
            + " we begin'}]},'startTimeText':{'simpleText':'0:01'}}},{'transcriptSegmentRenderer':{'startMs':'5000','endMs':'7000','snippet':{'runs':[{'text':'then"
            + " it ends'}]}}}]}}]}",
        "whisper.cpp with tokens #"
            + " {'params':{'language':'auto'},'result':{'language':'en'},'transcription':[{'timestamps':{'from':'00:00:01,500','to':'00:00:03,500'},'offsets':{'from':1500,'to':3500},'text':'"
            + " So we"
            + " begin','tokens':[{'text':'[_BEG_]','offsets':{'from':1500,'to':1500}},{'text':'"
            + " So','offsets':{'from':1500,'to':2000}},{'text':'"
            + " we','offsets':{'from':2000,'to':2500}},{'text':'"
            + " beg','offsets':{'from':2500,'to':2700}},{'text':'in','offsets':{'from':2700,'to':3500}}]},{'offsets':{'from':5000,'to':7000},'text':'"
            + " then it ends'}]}",
        "WhisperX # {'segments':[{'start':1.5,'end':3.5,'text':' So we"
            + " begin.','words':[{'word':'So','start':1.5,'end':2.0,'score':NaN},{'word':'we'},{'word':'begin.','start':2.5,'end':3.5}]},{'start':5.0,'end':7.0,'text':'"
            + " Then it"
            + " ends.','words':[]}],'word_segments':[{'word':'So','start':1.5,'end':2.0},{'word':'we'},{'word':'begin.','start':2.5,'end':3.5}],'language':'en'}",
        "stable-ts # {'text':'x','segments':[{'start':1.5,'end':3.5,'text':' So we"
            + " begin'},{'start':5.0,'end':7.0,'text':' then it"
            + " ends'}],'ori_dict':{'segments':[{'start':1.4,'end':3.5,'text':' So we"
            + " begin'},{'start':5.0,'end':7.0,'text':' then it ends'}]}}",
        "insanely-fast-whisper # {'speakers':[{'speaker':'A','text':'So we"
            + " begin','timestamp':[1.5,3.5]},{'speaker':'B','text':'then it"
            + " ends','timestamp':[5.0,7.0]}],'chunks':[{'timestamp':[1.5,3.5],'text':' So we"
            + " begin'},{'timestamp':[5.0,null],'text':' then it ends'}],'text':'So we begin then"
            + " it ends'}",
        "words of chunks # {'text':'x','chunks':[{'text':' So','timestamp':[1.5,2.0]},{'text':'"
            + " we','timestamp':[2.0,2.4]},{'text':'"
            + " beg','timestamp':[2.5,2.7]},{'text':'in','timestamp':[2.7,3.5]},{'text':'"
            + " then','timestamp':[5.0,5.5]},{'text':' it','timestamp':[5.5,6]},{'text':'"
            + " ends','timestamp':[6,7]}]}",
        "Parakeet # [{'text':'So we begin then it"
            + " ends','timestamp':{'char':[{'char':['S'],'start_offset':18,'start':1.5}],'word':[{'start_offset':18,'word':'So','start':1.5,'end':2.0},{'start_offset':25,'word':'we','start':2.0,'end':2.4},{'start_offset':31,'word':'begin','start':2.5,'end':3.5},{'start_offset':62,'word':'then','start':5,'end':5.5},{'start_offset':70,'word':'it','start':5.5,'end':6},{'start_offset':75,'word':'ends','start':6,'end':7}],'segment':[{'segment':'So"
            + " we begin','start':1.5,'end':3.5},{'segment':'then it ends','start':5,'end':7}]}}]",
        "parakeet-mlx # {'text':'x','sentences':[{'text':'So we"
            + " begin','start':1.5,'end':3.5,'duration':2,'tokens':[{'text':'"
            + " So','start':1.5,'end':2},{'text':' we','start':2,'end':2.4},{'text':'"
            + " beg','start':2.5,'end':2.7},{'text':'in','start':2.7,'end':3.5}]},{'text':'then it"
            + " ends','start':5.0,'end':7.0,'tokens':[]}]}",
        "Azure's fast transcription # {'durationMilliseconds':7000,'combinedPhrases':[{'text':'So"
            + " we begin. Then it"
            + " ends.'}],'phrases':[{'offsetMilliseconds':1500,'durationMilliseconds':2000,'text':'So"
            + " we begin.','words':[{'text':'so','offsetMilliseconds':1500,'durationMilliseconds':500},{'text':'we','offsetMilliseconds':2000},{'text':'begin','offsetMilliseconds':2500}],'locale':'en-US'},{'offsetMilliseconds':5000,'durationMilliseconds':2000,'text':'Then"
            + " it ends.'}]}",
        "Azure's batch # {'combinedRecognizedPhrases':[{'display':'So we begin. Then it"
            + " ends.'}],'recognizedPhrases':[{'offset':'PT1.5S','offsetInTicks':15000000,'nBest':[{'lexical':'so"
            + " we begin','display':'So we"
            + " begin.','words':[{'word':'so','offsetInTicks':15000000},{'word':'we','offset':'PT2S'},{'word':'begin','offsetInTicks':25000000}]},{'display':'So"
            + " he began.'}]},{'offset':'PT5S','duration':'PT2S','nBest':[{'display':'Then it"
            + " ends.'}]}]}",
        "Azure's SDK #"
            + " [{'Id':'1','RecognitionStatus':'Success','Offset':15000000,'Duration':20000000,'NBest':[{'Display':'So"
            + " we begin.','Words':[{'Word':'so','Offset':15000000,'Duration':5000000},{'Word':'we','Offset':20000000,'Duration':4000000},{'Word':'begin','Offset':25000000,'Duration':10000000}]}]},{'Offset':50000000,'Duration':20000000,'NBest':[{'Display':'Then"
            + " it ends.'}]}]",
        "Video Indexer # {'videos':[{'insights':{'transcript':[{'id':1,'text':'So we"
            + " begin','speakerId':1,'instances':[{'start':'0:00:01.5','end':'0:00:03.5'}]},{'id':2,'text':'then"
            + " it ends','instances':[{'start':'0:00:05','end':'0:00:07'}]}],'ocr':[{'text':'A"
            + " slide with a lot of text that nobody said at"
            + " all','instances':[{'start':'0:00:00','end':'0:00:07'}]}]}}]}",
        "Stream and Teams # {'version':'1.0.0','type':'Transcript','entries':[{'id':'a','text':'So"
            + " we begin','startOffset':'00:00:01.5000000','endOffset':'00:00:03.5','speakerDisplayName':'Ada'},{'text':'then"
            + " it ends','startOffset':'00:00:05.0000000','endOffset':'00:00:07'}]}",
        "Google, protocol buffers # {'results':[{'alternatives':[{'transcript':'So we"
            + " begin','words':[{'startTime':{'seconds':'1','nanos':500000000},'word':'So'},{'startTime':{'seconds':'2'},'word':'we'},{'startTime':{'seconds':2,'nanos':500000000},'endTime':{'seconds':'3','nanos':500000000},'word':'begin'}]},{'transcript':'So"
            + " he began'}]},{'alternatives':[{'transcript':' then it"
            + " ends','words':[{'startTime':{'seconds':'5'},'word':'then'},{'startTime':{'seconds':'5','nanos':500000000},'word':'it'},{'startTime':{'seconds':'6'},'word':'ends'}]}]}]}",
        "Google, batch #"
            + " {'results':{'bucket':{'transcript':{'results':[{'alternatives':[{'transcript':'So"
            + " we begin','words':[{'startOffset':'1.5s','word':'So'},{'startOffset':'2s','word':'we'},{'startOffset':'2.500s','endOffset':'3.500s','word':'begin'}]}],'resultEndOffset':'3.5s','languageCode':'en-us'},{'alternatives':[{'transcript':'"
            + " then it"
            + " ends','words':[{'startOffset':'5s','word':'then'},{'startOffset':'5.5s','word':'it'},{'startOffset':'6s','word':'ends'}]}]}]}}}}",
        "Deepgram # {'results':{'channels':[{'alternatives':[{'transcript':'so we begin then it"
            + " ends','words':[{'word':'so','start':1.5,'end':2,'punctuated_word':'So'},{'word':'we','start':2,'end':2.4,'punctuated_word':'we'},{'word':'begin','start':2.5,'end':3.5,'punctuated_word':'begin.'},{'word':'then','start':5,'end':5.5,'punctuated_word':'Then'},{'word':'it','start':5.5,'end':6,'punctuated_word':'it'},{'word':'ends','start':6,'end':7,'punctuated_word':'ends.'}],'paragraphs':{'paragraphs':[{'start':1.5,'end':7,'sentences':[{'text':'So"
            + " we begin.','start':1.5,'end':3.5},{'text':'Then it"
            + " ends.','start':5,'end':7}]}]}}]}],'utterances':[{'start':1.5,'end':7,'transcript':'So"
            + " we begin. Then it ends.'}]}}",
        "Speechmatics #"
            + " {'format':'2.9','metadata':{'transcription_config':{'language':'en'}},'results':[{'alternatives':[{'content':'So','speaker':'S1'}],'start_time':1.5,'end_time':2,'type':'word'},{'alternatives':[{'content':'we','speaker':'S1'}],'start_time':2,'end_time':2.4,'type':'word'},{'alternatives':[{'content':'begin','speaker':'S1'}],'start_time':2.5,'end_time':3.5,'type':'word'},{'alternatives':[{'content':'.'}],'start_time':3.5,'end_time':3.5,'type':'punctuation','attaches_to':'previous'},{'alternatives':[{'content':'Then','speaker':'S1'}],'start_time':5,'end_time':5.5,'type':'word'},{'alternatives':[{'content':'it','speaker':'S1'}],'start_time':5.5,'end_time':6,'type':'word'},{'alternatives':[{'content':'ends','speaker':'S1'}],'start_time':6,'end_time':7,'type':'word'}]}",
        "Gladia # {'metadata':{},'transcription':{'full_transcript':'So we begin. Then it"
            + " ends.','languages':['en'],'utterances':[{'words':[{'word':'So','start':1.5,'end':2},{'word':'"
            + " we','start':2,'end':2.4},{'word':' begin.','start':2.5,'end':3.5}],'text':'So we"
            + " begin.','language':'en','start':1.5,'end':3.5,'speaker':0},{'text':'Then it"
            + " ends.','start':5,'end':7,'speaker':1,'words':[]}]},'translation':{'results':[{'utterances':[{'text':'Wir"
            + " fangen also an und dann ist es"
            + " aus.','start':1.5,'end':7,'speaker':0,'words':[{'word':'Wir','start':1.5,'end':7}]}]}]}}",
        "Fireflies # {'data':{'transcript':{'title':'A"
            + " meeting','duration':7,'sentences':[{'index':0,'speaker_name':'Ada','speaker_id':0,'text':'So"
            + " we begin','raw_text':'so we"
            + " begin','start_time':1.5,'end_time':3.5},{'speaker_name':'Jun','text':'then it"
            + " ends','start_time':5,'end_time':7}],'summary':{'keywords':['x'],'outline':[{'text':'a"
            + " summary','start_time':0,'end_time':9}]}}}}",
        "Sonix # {'name':'A"
            + " talk','transcript':[{'speaker':'Ada','start_time':1.5,'end_time':3.5,'text':'So we"
            + " begin','words':[{'text':'So','start_time':1.5},{'text':'"
            + " we','start_time':2},{'text':'"
            + " begin','start_time':2.5}]},{'speaker':'Ada','start_time':5,'end_time':7,'text':'then"
            + " it ends'}]}",
        "Rev #"
            + " {'monologues':[{'speaker':0,'elements':[{'type':'text','value':'So','ts':1.5,'end_ts':2},{'type':'punct','value':'"
            + " '},{'type':'text','value':'we','ts':2,'end_ts':2.4},{'type':'punct','value':'"
            + " '},{'type':'text','value':'begin','ts':2.5,'end_ts':3.5},{'type':'punct','value':'.'}]},{'speaker':1,'elements':[{'type':'text','value':'Then','ts':5},{'type':'punct','value':'"
            + " '},{'type':'text','value':'it','ts':5.5},{'type':'punct','value':'"
            + " '},{'type':'text','value':'ends','ts':6}]}]}",
        "Watson # {'results':[{'final':true,'alternatives':[{'transcript':'so we begin"
            + " ','timestamps':[['so',1.5,2.0],['we',2.0,2.4],['begin',2.5,3.5]]}]},{'alternatives':[{'transcript':'then"
            + " it ends ','timestamps':[['then',5.0,5.5],['it',5.5,6.0],['ends',6.0,7.0]]}]}]}",
        "Recall #"
            + " [{'participant':{'id':1,'name':'Ada'},'words':[{'text':'So','start_timestamp':{'relative':1.5,'absolute':'2024-01-01T00:00:01Z'},'end_timestamp':{'relative':2.0}},{'text':'we','start_timestamp':{'relative':2.0}},{'text':'begin','start_timestamp':{'relative':2.5}}]},{'participant':{'name':'Jun'},'words':[{'text':'then','start_timestamp':{'relative':5}},{'text':'it','start_timestamp':{'relative':5.5}},{'text':'ends','start_timestamp':{'relative':6}}]}]",
        "TED # {'data':{'translation':{'paragraphs':[{'cues':[{'text':'So we"
            + " begin','time':1500}]},{'cues':[{'text':'then it ends','time':5000}]}]}}}",
        "bcc # {'font_size':0.4,'body':[{'from':1.5,'to':3.5,'sid':1,'location':2,'content':'So we"
            + " begin','music':0},{'from':5,'to':7,'content':'then it ends'}]}",
        "subtitle editors #"
            + " [{'type':'header','data':'WEBVTT'},{'type':'cue','data':{'start':1500,'end':3500,'text':'So"
            + " we begin'}},{'type':'cue','data':{'start':5000,'end':7000,'text':'then it ends'}}]",
        "aeneas # {'fragments':[{'begin':'1.500','end':'3.500','id':'f1','lines':['So we"
            + " begin']},{'begin':'5.000','end':'7.000','lines':['then it ends']}]}",
        "numbered #"
            + " {'0':{'start':1.5,'end':3.5,'text':'So we"
            + " begin'},'1':{'start':5,'end':7,'text':'then it ends'}}",
        "FunASR # [{'key':'a','text':'so we begin then it"
            + " ends','timestamp':[[1500,2000],[2000,2400],[2500,3500],[5000,5500]],'sentence_info':[{'text':'So"
            + " we begin,','start':1500,'end':3500,'spk':0,'timestamp':[[1500,2000]]},{'text':'then"
            + " it ends','start':5000,'end':7000,'spk':1}]}]",
        "wrapped # {'status':'done','output':{'segments':[{'start':1.5,'end':3.5,'text':'So we"
            + " begin'},{'start':5,'end':7,'text':'then it ends'}]}}"
      })
  void everyShapeGivesTheSameWords(String shape, String json) {
    Captions captions = json(json);
    assertThat(said(captions)).as(shape).isEqualTo("so we begin then it ends");
    assertThat(captions.problems()).as(shape).isEmpty();
    assertThat(captions.repairs().isEmpty()).as(shape).isTrue();
    assertThat(captions.cues()).as(shape).hasSize(2);
    assertThat(captions.cues())
        .extracting(Cue::startMillis)
        .as(shape)
        .containsExactly(1500L, 5000L);
    Cue first = captions.cues().getFirst();
    if (!first.words().isEmpty()) {
      assertThat(first.timeAt(6).millis()).as(shape).isEqualTo(2500);
    }
  }
}
