package cuepoint.caption;

import com.code_intelligence.jazzer.junit.FuzzTest;
import cuepoint.caption.cue.CaptionSink;
import cuepoint.caption.text.TextHint;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Every reader survives anything and gives sound cues. {@code mvn verify} runs the inputs that were
 * kept; {@code JAZZER_FUZZ=1 mvn test -Dtest=CaptionFuzzTest#METHOD} looks for new ones.
 */
class CaptionFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void anyFile(byte[] file) throws IOException {
    read("", file);
  }

  @FuzzTest(maxDuration = "10m")
  void webVtt(byte[] rest) throws IOException {
    read("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void subRip(byte[] rest) throws IOException {
    read("1\n00:00:01,000 --> 00:00:02,000\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void subViewer(byte[] rest) throws IOException {
    read("0:00:01.000,0:00:02.000\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void lrc(byte[] rest) throws IOException {
    read("[00:01.00]a\n[00:02.00]b\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void looseTimes(byte[] rest) throws IOException {
    read("1\n00:00:01,000 -> 00:00:02,000\na\n\n2\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void looseWebVtt(byte[] rest) throws IOException {
    read("WEBVTT\n\n00:01 -> 00:00:02\na\n\n0:1.5 --> 0:2\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void joinedSegments(byte[] rest) throws IOException {
    read(
        "WEBVTT\n"
            + "X-TIMESTAMP-MAP=MPEGTS:900000,LOCAL:00:00.000\n\n"
            + "00:01.000 --> 00:02.000\n"
            + "a\n\n"
            + "WEBVTT\n"
            + "X-TIMESTAMP-MAP=MPEGTS:",
        rest);
  }

  @FuzzTest(maxDuration = "10m")
  void printedSpeech(byte[] rest) throws IOException {
    read("[00:01.000 --> 00:02.000] a\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void timedTable(byte[] rest) throws IOException {
    read("start,end,text\n0,1000,a\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void audacityLabels(byte[] rest) throws IOException {
    read("1.0\t2.0\ta\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void subViewer1(byte[] rest) throws IOException {
    read("[BEGIN]\n******** START SCRIPT ********\n[00:00:01]\na\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void microDvd(byte[] rest) throws IOException {
    read("{1}{1}25\n{25}{50}a\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void mpl2(byte[] rest) throws IOException {
    read("[10][20]a\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void tmPlayer(byte[] rest) throws IOException {
    read("00:00:01:a\n00:00:02:b\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void ttml(byte[] rest) throws IOException {
    read("<tt xmlns=\"http://www.w3.org/ns/ttml\"><body><div><p begin=\"1s\" end=\"2s\">", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void ttmlInSequence(byte[] rest) throws IOException {
    read(
        "<tt ttp:timeBase=\"smpte\"><body timeContainer=\"seq\"><p dur=\"1s\"><span begin=\"1s\">",
        rest);
  }

  @FuzzTest(maxDuration = "10m")
  void sami(byte[] rest) throws IOException {
    read("<SAMI><STYLE>.A {lang: en}</STYLE><BODY><SYNC Start=1000><P Class=A>", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void subStation(byte[] rest) throws IOException {
    read("[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\k10}", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void scc(byte[] rest) throws IOException {
    read("Scenarist_SCC V1.0\n\n00:00:01:00\t9429 9429 94e0 ", rest);
  }

  /** Pairs of bytes as they are transmitted. */
  @FuzzTest(maxDuration = "10m")
  void closedCaptions(byte[] pairs) throws IOException {
    String digits = HexFormat.of().formatHex(pairs).replaceAll("....", "$0 ");
    read("Scenarist_SCC V1.0\n\n00:00:01:00\t" + digits, new byte[0]);
  }

  @FuzzTest(maxDuration = "10m")
  void spruceStl(byte[] rest) throws IOException {
    read("00:00:01:00 , 00:00:02:00 , a\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void ebuStl(byte[] blocks) throws IOException {
    read("850STL25.0110009" + "0".repeat(1008), blocks);
  }

  @FuzzTest(maxDuration = "10m")
  void srv1(byte[] rest) throws IOException {
    read("<transcript><text start=\"1\" dur=\"2\">", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void srv2(byte[] rest) throws IOException {
    read("<timedtext><text t=\"1\" d=\"2\">", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void srv3(byte[] rest) throws IOException {
    read("<timedtext format=\"3\"><body><p t=\"1\" d=\"2\">", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void json3(byte[] rest) throws IOException {
    read("{\"events\":[{\"tStartMs\":1,\"segs\":[{\"utf8\":\"a\"}]},", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void whisper(byte[] rest) throws IOException {
    read("{\"segments\":[{\"start\":1,\"end\":2,\"text\":\"a\"},", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void awsTranscribe(byte[] rest) throws IOException {
    read(
        "{\"results\":{\"items\":[{\"start_time\":\"1\",\"alternatives\":[{\"content\":\"a\"}]},",
        rest);
  }

  @FuzzTest(maxDuration = "10m")
  void jsonLines(byte[] rest) throws IOException {
    read("{\"start\":1,\"duration\":2,\"text\":\"a\"}\n{\"start\":", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void jsonInMarkdown(byte[] rest) throws IOException {
    read("```json\n[{\"timestamp\":\"0:01\",\"text\":\"a\"},", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void alignedWords(byte[] rest) throws IOException {
    read(
        "{\"segments\":[{\"start\":1,\"text\":\"a b c\",\"words\":[{\"word\":\"b\",\"start\":2}]},",
        rest);
  }

  @FuzzTest(maxDuration = "10m")
  void writtenTranscript(byte[] rest) throws IOException {
    read("[Ada] [00:01] a\n[Ada] [00:02] b\n[Ada] [00:03] c\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void writtenForms(byte[] rest) throws IOException {
    read(
        "**[0:05 - 0:08] Ada:** we add\n## Jun (0:09)\nprobes\n[0:10](https://a) to\n"
            + "0:11\n11 seconds\nrust\nAda  0:12\nlate\n",
        rest);
  }

  @FuzzTest(maxDuration = "10m")
  void exportedTable(byte[] rest) throws IOException {
    read("Speaker Name,Start Time,End Time,Text\nAda,0:05,0:08,\"we add\"\n", rest);
  }

  @FuzzTest(maxDuration = "10m")
  void htmlTimes(byte[] rest) throws IOException {
    read(
        "<html><p><span data-m=1>a </span><span data-m=900>b </span><span data-m=2000>c</span>",
        rest);
  }

  @FuzzTest(maxDuration = "10m")
  void htmlText(byte[] rest) throws IOException {
    read("<html><p>Ada (0:05): we add<p>Jun (0:09): probes<p>Ada (0:12): to rust", rest);
  }

  /** The text of the document follows; an archive of random bytes is not worth more time. */
  @FuzzTest(maxDuration = "10m")
  void wordText(byte[] rest) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                  + "<w:body><w:p><w:r><w:t>0:05 we add</w:t><w:br/><w:t>0:09 probes</w:t></w:r>")
              .getBytes(StandardCharsets.UTF_8));
      zip.write(rest);
    }
    read(archive.toByteArray(), new byte[0]);
  }

  @FuzzTest(maxDuration = "10m")
  void wordArchive(byte[] rest) throws IOException {
    read("PK\3\4word/", rest);
  }

  /** Anything but UTF-8, from a charset that is guessed. */
  @FuzzTest(maxDuration = "10m")
  void otherCharset(byte[] rest) throws IOException {
    byte[] head =
        "1\n00:00:01,000 --> 00:00:02,000\nжурнал \n".getBytes(Charset.forName("windows-1251"));
    read(head, rest);
  }

  private static void read(String head, byte[] rest) throws IOException {
    read(head.getBytes(StandardCharsets.UTF_8), rest);
  }

  private static void read(byte[] head, byte[] rest) throws IOException {
    CaptionFile.read(
        new SequenceInputStream(new ByteArrayInputStream(head), new ByteArrayInputStream(rest)),
        TextHint.NONE,
        new SoundCues());
  }

  /** Checks each cue for what all that follows relies on. */
  private static final class SoundCues implements CaptionSink {
    @Override
    public void cue(Cue cue) {
      check(!cue.text().isBlank() && cue.text().indexOf('\n') < 0, cue);
      check(cue.timed() ? cue.startMillis() >= 0 : cue.endMillis() == Cue.UNTIMED, cue);
      check(cue.endMillis() >= cue.startMillis(), cue);
      int before = -1;
      for (Word word : cue.words()) {
        check(word.start() > before && word.start() < cue.text().length(), cue);
        before = word.start();
      }
    }

    @Override
    public void problem(int line, String message) {
      if (line < 1 || message.isBlank()) {
        throw new AssertionError(line + ": " + message);
      }
    }

    private static void check(boolean sound, Cue cue) {
      if (!sound) {
        throw new AssertionError(cue);
      }
    }
  }
}
