package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.engine.Engine;
import cuepoint.search.Moment;
import cuepoint.search.Query;
import cuepoint.search.Snippet;
import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Snippets are whole sentences, wherever the passage that has them begins and ends. */
@OnEveryEngine
class SnippetEndsTest {
  private static final int SENTENCES = 60;

  @TempDir Path folder;

  @Test
  void sentencesAreWholeAtTheEdgesOfPassages() throws IOException {
    try (Engine index = SmallIndex.of(folder, stations())) {
      SoftAssertions.assertSoftly(all -> {
        for (int i = 0; i < SENTENCES; i++) {
          String text = moment(index, "station" + i).snippet().text();
          all.assertThat(text).startsWith("Here we come to station").endsWith(" said by us.");
        }
      });
    }
  }

  @Test
  void theMomentIsTheSameWord() throws IOException {
    Recording stations = stations();
    try (Engine index = SmallIndex.of(folder, stations)) {
      List<Cue> cues = stations.transcripts().getFirst().cues();
      for (int i = 0; i < SENTENCES; i++) {
        Moment moment = moment(index, "station" + i);
        String word = "station" + i + " ";
        Cue cue =
            cues.stream()
                .filter(each -> (each.text() + " ").contains(word))
                .findFirst()
                .orElseThrow();
        assertThat(moment.matchMillis())
            .isEqualTo(cue.timeAt((cue.text() + " ").indexOf(word)).millis());
        assertThat(moment.snippet().matches()).hasSize(1);
      }
    }
  }

  @Test
  void wordsOfTheQueryAreMarkedInWholeSentences() throws IOException {
    try (Engine index = SmallIndex.of(folder, stations())) {
      SoftAssertions.assertSoftly(all -> {
        for (int i = 0; i < SENTENCES; i++) {
          Snippet snippet = moment(index, "station%d said come".formatted(i)).snippet();
          all.assertThat(marked(snippet))
              .as(snippet.text())
              .contains("come", "station" + i, "said");
        }
      });
    }
  }

  private static List<String> marked(Snippet snippet) {
    return snippet.matches().stream()
        .map(range -> snippet.text().substring(range.start(), range.end()))
        .toList();
  }

  private static Moment moment(Engine index, String query) {
    return index.searcher().search(Query.of(query)).hits().getFirst().moments().getFirst();
  }

  private static String sentence(int number) {
    return "Here we come to station%d and it is not at the end but amid what is said by us."
        .formatted(number);
  }

  /** Cues of five words, whatever the sentences. */
  private static Recording stations() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      words.addAll(List.of(sentence(i).split(" ")));
    }
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < words.size(); i += 5) {
      List<String> some = words.subList(i, Math.min(words.size(), i + 5));
      cues.add(spoken(i / 2.0, String.join(" ", some)));
    }
    return recording("rail/line", "A line", "Ada", cues.toArray(Cue[]::new));
  }
}
