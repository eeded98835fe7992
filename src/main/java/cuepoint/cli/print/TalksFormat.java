package cuepoint.cli.print;

import cuepoint.cli.shell.Style;
import cuepoint.format.json.TalkJson;
import cuepoint.talk.Talk;
import java.util.List;

/** The formats of {@code talks}. */
public enum TalksFormat {
  TEXT {
    @Override
    public void write(List<Talk> talks, Output output) {
      Style style = output.style();
      for (Talk talk : talks) {
        String captions = talk.captions().isEmpty() ? " · no captions yet" : "";
        output.line(style.bold(talk.title()));
        output.line("  ", style.dim(TalkLine.of(talk) + captions));
        output.links().of(talk).ifPresent(link -> output.line("  ", style.link(link)));
      }
    }
  },
  JSON {
    @Override
    public void write(List<Talk> talks, Output output) {
      output.json(TalkJson.of(talks));
    }
  };

  public abstract void write(List<Talk> talks, Output output);
}
