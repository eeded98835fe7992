package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedIndex;
import cuepoint.engine.Engine;
import cuepoint.search.Hit;
import cuepoint.search.Moment;
import cuepoint.search.Query;
import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The moments of a talk whose title holds some of the words, not all about its rarest word. */
@OnEveryEngine
class MomentWordsTest {
  private static final int PASSAGES = 36;

  @TempDir Path folder;

  @Test
  void theFirstTwoMomentsShowAllWords() throws IOException {
    try (Engine index = SmallIndex.of(folder, orchards())) {
      List<Set<String>> marked = marked(index, "orchard beehive together");
      assertThat(marked.getFirst()).containsExactly("together");
      assertThat(marked.get(1)).containsExactlyInAnyOrder("orchard", "beehive");
      assertThat(marked.get(2)).containsExactly("together");
    }
  }

  /** The orchard is all over the talk, a beehive in six passages, "together" in five others. */
  private static Recording orchards() {
    String filler = " and then we walked on".repeat(8);
    List<Cue> cues = new ArrayList<>();
    for (int passage = 0; passage < PASSAGES; passage++) {
      String said = passage % 6 == 0 ? "a beehive in the orchard" : "we grow an orchard";
      String last = passage % 6 == 3 && passage > 5 ? " all of it together" : " slowly";
      cues.add(spoken(1000 * passage, said + filler + "." + filler + last + "."));
    }
    return recording("farm/trees", "Growing an orchard", "Ada", cues.toArray(Cue[]::new));
  }

  @Test
  void realTalk() throws IOException, InterruptedException {
    try (Engine index = SharedIndex.open()) {
      assertThat(marked(index, "SwiftUI and UIKit together").subList(0, 2))
          .contains(Set.of("swiftui", "uikit"));
    }
  }

  /** The words that each moment of the first talk marks. */
  private static List<Set<String>> marked(Engine index, String query) {
    Hit hit = index.searcher().search(Query.of(query)).hits().getFirst();
    return hit.moments().stream()
        .map(Moment::snippet)
        .map(snippet ->
            snippet.matches().stream()
                .map(match -> snippet.text().substring(match.start(), match.end()))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()))
        .toList();
  }
}
