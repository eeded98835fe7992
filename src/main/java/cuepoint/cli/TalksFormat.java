package cuepoint.cli;

import cuepoint.format.json.TalkJson;
import cuepoint.talk.Talk;
import java.util.List;

/** How {@code talks} writes its list. */
enum TalksFormat {
  TEXT {
    @Override
    void write(List<Talk> talks, Output output) {
      Ink ink = output.ink();
      for (Talk talk : talks) {
        String captions = talk.captions().isEmpty() ? " · no captions yet" : "";
        output.line(ink.bold(talk.title()));
        output.line("  ", ink.dim(TalkLine.of(talk) + captions));
        output.links().of(talk).ifPresent(link -> output.line("  ", ink.link(link)));
      }
    }
  },
  JSON {
    @Override
    void write(List<Talk> talks, Output output) {
      output.json(TalkJson.of(talks));
    }
  };

  abstract void write(List<Talk> talks, Output output);
}
