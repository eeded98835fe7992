package cuepoint.cli.print;

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
import cuepoint.talk.Chapter;
import cuepoint.talk.Recording;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The formats of {@code show}. */
public enum TranscriptFormat {
  TEXT {
    @Override
    public void write(Recording recording, Supplier<List<Chapter>> proposed, Output output) {
      new RecordingText(output).write(recording);
    }
  },
  /** The talk as the API has it, with its transcript. */
  JSON {
    @Override
    public void write(Recording recording, Supplier<List<Chapter>> proposed, Output output) {
      ObjectNode json = TalkJson.of(recording, proposed.get());
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
    public void write(Recording recording, Supplier<List<Chapter>> proposed, Output output) {
      recording.transcript().map(VttWriter::of).ifPresent(output::text);
    }
  },
  SRT {
    @Override
    public void write(Recording recording, Supplier<List<Chapter>> proposed, Output output) {
      recording.transcript().map(SrtWriter::of).ifPresent(output::text);
    }
  },
  MARKDOWN {
    @Override
    public void write(Recording recording, Supplier<List<Chapter>> proposed, Output output) {
      AbsoluteLinks links = new AbsoluteLinks(Query.of(""), Optional.empty());
      output.text(new RecordingMarkdown(links).of(recording));
    }
  };

  /**
   * Writes a talk; nothing when only captions are written and it has none.
   *
   * @param proposed chapters for a talk that is not divided; asked only where they are written
   */
  public abstract void write(Recording recording, Supplier<List<Chapter>> proposed, Output output);

  /** Whether only captions are written. */
  public boolean captionsOnly() {
    return this == VTT || this == SRT;
  }
}
