package cuepoint.export.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import cuepoint.export.folder.ExportFolder;
import cuepoint.format.json.Json;
import cuepoint.format.text.SrtWriter;
import cuepoint.format.text.TextWriter;
import cuepoint.format.text.VttWriter;
import cuepoint.talk.Cue;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import cuepoint.talk.Word;
import java.io.IOException;
import java.util.List;

/**
 * Writes what was said in a talk beside its page: as files to keep, and the times that its page
 * needs while it plays. For one thread.
 */
public record TranscriptFiles(Talk talk, ExportFolder folder) {

  /**
   * Writes them.
   *
   * @param transcripts of the talk
   * @param shown the same as the page has them, with their cues divided
   */
  public void write(List<Transcript> transcripts, List<Transcript> shown) throws IOException {
    for (Transcript transcript : transcripts) {
      write(transcript, "txt", TextWriter.of(transcript));
      if (transcript.timed()) {
        write(transcript, "vtt", VttWriter.of(transcript));
        write(transcript, "srt", SrtWriter.of(transcript));
      }
    }
    for (Transcript transcript : shown) {
      if (transcript.timed()) {
        write(transcript, "js", times(transcript));
      }
    }
  }

  private void write(Transcript transcript, String extension, String content) throws IOException {
    folder.write(BundlePaths.transcript(talk, transcript.language(), extension), content);
  }

  /**
   * A script, as pages that are opened from a disk can load nothing else: it hands over {@code
   * [length, offset, time, ...]} of each cue, which {@code bundle/talk/captions.js} reads. An
   * offset of a word counts from that of the word before, its time from the time of that, and those
   * of the first from the beginning of the cue; times are ms. A cue without times is empty.
   */
  private static String times(Transcript transcript) {
    ArrayNode times = JsonNodeFactory.instance.arrayNode();
    transcript.cues().forEach(cue -> addTimes(cue, times.addArray()));
    return "cuepointTimes(%s);\n".formatted(Json.compact(times));
  }

  private static void addTimes(Cue cue, ArrayNode times) {
    if (!cue.timed()) {
      return;
    }
    times.add(cue.endMillis() - cue.startMillis());
    int offset = 0;
    long millis = cue.startMillis();
    for (Word word : cue.words()) {
      times.add(word.start() - offset).add(word.startMillis() - millis);
      offset = word.start();
      millis = word.startMillis();
    }
  }
}
