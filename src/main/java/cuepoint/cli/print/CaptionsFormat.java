package cuepoint.cli.print;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.caption.Captions;
import cuepoint.collection.ListedFile;
import cuepoint.format.json.CaptionsJson;
import cuepoint.format.json.FilesJson;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The formats of {@code inspect}. */
public enum CaptionsFormat {
  TEXT {
    @Override
    public void write(String file, Captions captions, Output output) {
      new CaptionsText(output).write(file, captions);
    }

    @Override
    public void write(Stream<List<ListedFile>> groups, Output output) {
      FilesText text = new FilesText(output);
      groups.forEach(text::write);
      text.end();
    }
  },
  JSON {
    @Override
    public void write(String file, Captions captions, Output output) {
      output.json(CaptionsFormat.of(file, captions));
    }

    @Override
    public void write(Stream<List<ListedFile>> groups, Output output) {
      output.json(FilesJson.of(groups.flatMap(List::stream).toList()));
    }
  },
  JSONL {
    @Override
    public void write(String file, Captions captions, Output output) {
      output.jsonLine(CaptionsFormat.of(file, captions));
    }

    @Override
    public void write(Stream<List<ListedFile>> groups, Output output) {
      groups.flatMap(List::stream).forEach(file -> output.jsonLine(FilesJson.of(file)));
    }
  };

  private static ObjectNode of(String file, Captions captions) {
    StatedLanguage language = StatedLanguage.of(Path.of(file), captions);
    return CaptionsJson.of(file, captions, language.detected());
  }

  /** Writes what one caption file contains. */
  public abstract void write(String file, Captions captions, Output output);

  /**
   * Writes what the files of a collection are.
   *
   * @param groups those of one talk after another; read as they are written
   */
  public abstract void write(Stream<List<ListedFile>> groups, Output output);
}
