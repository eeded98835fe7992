package cuepoint.cli.print;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.caption.Captions;
import cuepoint.format.json.CaptionsJson;
import java.nio.file.Path;

/** The formats of {@code inspect}. */
public enum CaptionsFormat {
  TEXT {
    @Override
    public void write(String file, Captions captions, Output output) {
      new CaptionsText(output).write(file, captions);
    }
  },
  JSON {
    @Override
    public void write(String file, Captions captions, Output output) {
      output.json(CaptionsFormat.of(file, captions));
    }
  },
  JSONL {
    @Override
    public void write(String file, Captions captions, Output output) {
      output.jsonLine(CaptionsFormat.of(file, captions));
    }
  };

  private static ObjectNode of(String file, Captions captions) {
    StatedLanguage language = StatedLanguage.of(Path.of(file), captions);
    return CaptionsJson.of(file, captions, language.detected());
  }

  public abstract void write(String file, Captions captions, Output output);
}
