package cuepoint.cli;

import cuepoint.caption.Captions;
import cuepoint.format.json.CaptionsJson;

/** How {@code inspect} writes what a file says. */
enum CaptionsFormat {
  TEXT {
    @Override
    void write(String file, Captions captions, Output output) {
      new CaptionsText(output).write(file, captions);
    }
  },
  JSON {
    @Override
    void write(String file, Captions captions, Output output) {
      output.json(CaptionsJson.of(file, captions));
    }
  },
  JSONL {
    @Override
    void write(String file, Captions captions, Output output) {
      output.jsonLine(CaptionsJson.of(file, captions));
    }
  };

  abstract void write(String file, Captions captions, Output output);
}
