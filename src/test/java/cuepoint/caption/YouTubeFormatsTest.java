package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static cuepoint.caption.CaptionFixture.withoutLines;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.caption.cue.Repair;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YouTubeFormatsTest {
  private static final Cue FIRST =
      new Cue(
          1000,
          2500,
          Optional.empty(),
          "we add probes",
          List.of(new Word(0, 1000), new Word(3, 1200), new Word(7, 1500)));

  @Test
  void json3HasTheTimesOfWords() {
    Captions captions =
        read(
            """
            {"wireMagic": "pb3", "events": [
              {"tStartMs": 0, "dDurationMs": 90000, "id": 1},
              {"tStartMs": 1000, "dDurationMs": 4000, "segs":
                [{"utf8": "we"}, {"utf8": " add", "tOffsetMs": 200}, {"utf8": " probes", "tOffsetMs": 500}]},
              {"tStartMs": 2490, "aAppend": 1, "segs": [{"utf8": "\\n"}]},
              {"tStartMs": 2500, "dDurationMs": 2000, "segs": [{"utf8": "to"}, {"utf8": " rust", "tOffsetMs": 300}]}
            ]}
            """);
    assertThat(captions.format()).contains("json3");
    assertThat(captions.kind()).contains(CaptionKind.AUTOMATIC);
    assertThat(captions.cues().getFirst()).isEqualTo(FIRST);
    assertThat(captions.cues().getLast())
        .isEqualTo(
            new Cue(
                2500,
                4500,
                Optional.empty(),
                "to rust",
                List.of(new Word(0, 2500), new Word(3, 2800))));
  }

  @Test
  void json3OfOneWordIsTimedAndEndsWhereTheNextBegins() {
    Captions captions =
        read(
            """
            {"events": [
              {"tStartMs": 1000, "dDurationMs": 4000, "segs": [{"utf8": "we"}, {"utf8": " add", "tOffsetMs": 200}]},
              {"tStartMs": 2500, "dDurationMs": 9000, "segs": [{"utf8": "probes"}]},
              {"tStartMs": 3500, "dDurationMs": 1000, "segs": [{"utf8": "[Music]"}]}
            ]}
            """);
    assertThat(captions.cues().get(1))
        .isEqualTo(new Cue(2500, 3500, Optional.empty(), "probes", List.of(new Word(0, 2500))));
    assertThat(captions.cues().get(2).words()).isEmpty();
    assertThat(captions.repairs().counts()).containsEntry(Repair.OVERLAP, 2);
  }

  @Test
  void timesBeforeTheVideoAreNone() {
    for (String file :
        List.of(
            "<timedtext><text t=\"-5000\" d=\"7\">a</text></timedtext>",
            "<timedtext><body><p t=\"-1\"><s>a</s></p></body></timedtext>",
            "<transcript><text start=\"-1\" dur=\"2\">a</text></transcript>",
            "{\"events\":[{\"tStartMs\":-1,\"segs\":[{\"utf8\":\"a\"}]}]}",
            "{\"events\":[{\"tStartMs\":NaN,\"segs\":[{\"utf8\":\"a\"}]}]}")) {
      Captions captions = read(file);
      assertThat(captions.cues()).as(file).containsExactly(Cue.untimed("a"));
      assertThat(captions.problems()).as(file).hasSize(1);
    }
  }

  @Test
  void timesBeyondEveryVideoAreNone() {
    assertThat(read("<timedtext><text t=\"9e18\" d=\"9e18\">a</text></timedtext>").cues())
        .containsExactly(Cue.untimed("a"));
  }

  @Test
  void json3WithoutWordTimesIsNotCalledAutomatic() {
    Captions captions =
        read("{\"events\":[{\"tStartMs\":5,\"dDurationMs\":9,\"segs\":[{\"utf8\":\"by hand\"}]}]}");
    assertThat(captions.kind()).isEmpty();
    assertThat(captions.cues()).containsExactly(Cue.of(5, 14, "by hand"));
  }

  @Test
  void srv3HasTheTimesOfWords() {
    Captions captions =
        read(
            """
            <?xml version="1.0" encoding="utf-8" ?><timedtext format="3"><head><ws id="0"/></head><body>
            <w t="0" id="1"/>
            <p t="1000" d="4000" w="1"><s ac="252">we</s><s t="200"> add</s><s t="500"> probes</s></p>
            <p t="2490" d="10" w="1" a="1">
            </p>
            <p t="2500" d="2000" w="1"><s>to</s><s t="300"> rust</s></p>
            </body></timedtext>
            """);
    assertThat(captions.format()).contains("srv3");
    assertThat(captions.cues().getFirst()).isEqualTo(FIRST);
    assertThat(texts(captions)).containsExactly("we add probes", "to rust");
  }

  @Test
  void srv2GoesOnWithTheCueBefore() {
    Captions captions =
        read(
            """
            <timedtext><window id="1" t="0" op="define"/>
            <text t="1000" d="1500" w="1">we</text><text t="1200" w="1" append="1"> add</text>
            <text t="1500" w="1" append="1"> probes</text></timedtext>
            """);
    assertThat(captions.format()).contains("srv2");
    assertThat(captions.cues()).containsExactly(FIRST);
  }

  @Test
  void srv1IsEscapedTwice() {
    Captions captions =
        read(
            "<transcript><text start=\"1.5\" dur=\"2\">it&amp;#39;s &lt;b&gt;bold&lt;/b&gt;</text>"
                + "<text start=\"4\"></text></transcript>");
    assertThat(captions.format()).contains("srv1");
    assertThat(captions.cues()).containsExactly(Cue.of(1500, 3500, "it's bold"));
  }

  @Test
  void xmlThatBreaksOffKeepsWhatCameBefore() {
    Captions captions =
        read(
            "<timedtext format=\"3\"><body><p t=\"1\" d=\"2\">kept</p>",
            "<p t=\"3\" d=\"2\">lost <s></p>");
    assertThat(texts(captions)).contains("kept");
    assertThat(captions.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.line()).isEqualTo(2));
  }

  @Test
  void entitiesAndDocumentTypesAreNotFollowed() {
    Captions captions =
        read(
            "<!DOCTYPE t [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;\">]>",
            "<transcript><text start=\"1\" dur=\"1\">&b;</text></transcript>");
    assertThat(texts(captions)).noneMatch(text -> text.contains("root"));
  }

  @Test
  void json3AndSubRipOfOneVideoAgree() throws Exception {
    Captions json3 =
        Captions.read(
            SharedData.require("captions/youtube-json3/y2bcaptions__subtitleJson3.json3"));
    Captions subRip =
        Captions.read(SharedData.require("captions/youtube-json3/y2bcaptions__subtitleSrt.srt"));
    assertThat(json3.cues()).isEqualTo(withoutLines(subRip).cues());
  }

  @Test
  void everySampleIsRead() throws Exception {
    for (String folder : List.of("youtube-json3", "youtube-timedtext")) {
      try (var files = Files.list(SharedData.require("captions/" + folder))) {
        for (var file : files.toList()) {
          Captions captions = Captions.read(file);
          assertThat(captions.cues()).as(file.toString()).isNotEmpty();
          assertThat(captions.problems()).as(file.toString()).isEmpty();
        }
      }
    }
  }
}
