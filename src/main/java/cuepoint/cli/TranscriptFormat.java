package cuepoint.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.json.TalkJson;
import cuepoint.format.json.TranscriptJson;
import cuepoint.format.link.AbsoluteLinks;
import cuepoint.format.text.RecordingMarkdown;
import cuepoint.format.text.SrtWriter;
import cuepoint.format.text.VttWriter;
import cuepoint.search.Query;
import cuepoint.talk.Recording;
import java.util.Optional;

/** How {@code show} writes a talk. */
enum TranscriptFormat {
  TEXT {
    @Override
    void write(Recording recording, Output output) {
      new RecordingText(output).write(recording);
    }
  },
  /** The talk as the API has it, with its transcript. */
  JSON {
    @Override
    void write(Recording recording, Output output) {
      ObjectNode json = TalkJson.of(recording);
      String id = recording.talk().id();
      json.set(
          "transcript",
          recording
              .transcript()
              .<JsonNode>map(transcript -> TranscriptJson.of(id, transcript))
              .orElse(NullNode.instance));
      output.json(json);
    }
  },
  VTT {
    @Override
    void write(Recording recording, Output output) {
      recording.transcript().map(VttWriter::of).ifPresent(output::text);
    }
  },
  SRT {
    @Override
    void write(Recording recording, Output output) {
      recording.transcript().map(SrtWriter::of).ifPresent(output::text);
    }
  },
  MARKDOWN {
    @Override
    void write(Recording recording, Output output) {
      AbsoluteLinks links = new AbsoluteLinks(Query.of(""), Optional.empty());
      output.text(new RecordingMarkdown(links).of(recording));
    }
  };

  /** Writes a talk; the captions alone are nothing where it has none yet. */
  abstract void write(Recording recording, Output output);

  /** Whether captions are all that is written. */
  boolean captionsOnly() {
    return this == VTT || this == SRT;
  }
}
