package cuepoint.cli.print;

import cuepoint.caption.Captions;
import cuepoint.format.json.CaptionsJson;

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
      output.json(CaptionsJson.of(file, captions));
    }
  },
  JSONL {
    @Override
    public void write(String file, Captions captions, Output output) {
      output.jsonLine(CaptionsJson.of(file, captions));
    }
  };

  public abstract void write(String file, Captions captions, Output output);
}
