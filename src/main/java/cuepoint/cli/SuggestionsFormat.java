package cuepoint.cli;

import cuepoint.format.json.SuggestionsJson;
import cuepoint.search.Suggestion;
import java.util.List;

/** How {@code suggest} writes its answer. */
enum SuggestionsFormat {
  TEXT {
    @Override
    void write(String typed, List<Suggestion> suggestions, Output output) {
      for (Suggestion suggestion : suggestions) {
        output.line(output.ink().matches(suggestion.text(), suggestion.matches()));
      }
    }
  },
  JSON {
    @Override
    void write(String typed, List<Suggestion> suggestions, Output output) {
      output.json(SuggestionsJson.of(typed, suggestions));
    }
  };

  abstract void write(String typed, List<Suggestion> suggestions, Output output);
}
