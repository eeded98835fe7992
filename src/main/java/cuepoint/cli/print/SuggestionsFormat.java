package cuepoint.cli.print;

import cuepoint.format.json.SuggestionsJson;
import cuepoint.search.Suggestion;
import java.util.List;

/** The formats of {@code suggest}. */
public enum SuggestionsFormat {
  TEXT {
    @Override
    public void write(String typed, List<Suggestion> suggestions, Output output) {
      for (Suggestion suggestion : suggestions) {
        output.line(output.style().matches(suggestion.text(), suggestion.matches()));
      }
    }
  },
  JSON {
    @Override
    public void write(String typed, List<Suggestion> suggestions, Output output) {
      output.json(SuggestionsJson.of(typed, suggestions));
    }
  };

  public abstract void write(String typed, List<Suggestion> suggestions, Output output);
}
