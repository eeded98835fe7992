package cuepoint.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.engine.Engine;
import cuepoint.search.Place;
import cuepoint.talk.Chapter;
import cuepoint.talk.Cue;
import cuepoint.talk.Precision;
import cuepoint.talk.Recording;
import cuepoint.talk.SpokenTime;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnEveryEngine
class TranscriptPlacesTest {
  private static final Recording PROBES =
      SmallIndex.recording(
          "conf/probes",
          "Probes",
          "Ada",
          SmallIndex.spoken(10, "a probe is cheap"),
          SmallIndex.spoken(20, "probing the tail"),
          SmallIndex.spoken(30, "call is not"),
          Cue.of(40_000, 44_000, "what probes are for"));

  @TempDir Path folder;

  @Test
  void formsOfAWordAreFoundAtTheSecondOfTheWord() throws IOException {
    assertThat(said("probe")).containsExactly("probe", "probing", "probes");
    assertThat(places("probe"))
        .extracting(Place::time)
        .startsWith(new SpokenTime(10_500, Precision.WORD), new SpokenTime(20_000, Precision.WORD));
  }

  @Test
  void aPhraseOverABorderIsAPlaceInEachCue() throws IOException {
    assertThat(said("\"tail call\"")).containsExactly("tail", "call");
  }

  @Test
  void prefixesAndOtherSpellingsAreFoundAndExclusionsAreNot() throws IOException {
    assertThat(said("chea*")).containsExactly("cheap");
    assertThat(said("cheep")).containsExactly("cheap");
    assertThat(said("cheap -probe")).containsExactly("cheap");
  }

  @Test
  void anyTextHasAnAnswer() throws IOException {
    for (String text :
        new String[] {"", " ", "\"", "***", "speaker:ada", "-probe", "🙂", "xyzzy"}) {
      assertThat(said(text)).as(text).isEmpty();
    }
  }

  @Test
  void chaptersAreReadBack() throws IOException {
    List<Chapter> chapters =
        List.of(new Chapter(0, "Beginning"), new Chapter(9_000_000_000L, "🙂"));
    Recording divided = SmallIndex.divided(PROBES, chapters);
    try (Engine index = SmallIndex.of(folder, divided)) {
      assertThat(index.catalogue().recording("conf/probes")).isEqualTo(Optional.of(divided));
    }
  }

  private List<String> said(String text) throws IOException {
    List<Cue> cues = PROBES.transcripts().getFirst().cues();
    return places(text).stream()
        .map(place ->
            cues.get(place.cue()).text().substring(place.range().start(), place.range().end()))
        .toList();
  }

  private List<Place> places(String text) throws IOException {
    Transcript transcript = PROBES.transcripts().getFirst();
    try (Engine index = SmallIndex.of(folder, PROBES)) {
      return index.searcher().places(transcript, text);
    }
  }
}
