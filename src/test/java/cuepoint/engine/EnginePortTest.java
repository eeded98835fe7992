package cuepoint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.index.IndexedTalk;
import cuepoint.moment.Moments;
import cuepoint.moment.PassageMatch;
import cuepoint.moment.TranscriptPlaces;
import cuepoint.ranking.MomentWeights;
import cuepoint.search.Hit;
import cuepoint.search.Moment;
import cuepoint.search.Query;
import cuepoint.search.Range;
import cuepoint.search.Searcher;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import cuepoint.talk.Event;
import cuepoint.talk.Extent;
import cuepoint.talk.Passage;
import cuepoint.talk.Precision;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import cuepoint.talk.Word;
import cuepoint.video.Video;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Seconds, snippets, links and timelines come with the port: an engine need not make them. */
class EnginePortTest {
  private static final Transcript SPOKEN =
      new Transcript(
          "en",
          CaptionKind.AUTOMATIC,
          List.of(
              cue(10_000, "the garden is quiet"),
              cue(60_000, "now a kestrel hovers"),
              cue(62_000, "above the old orchard"),
              cue(300_000, "one more kestrel")));

  private final Searcher searcher =
      new InMemoryEngine(
              List.of(
                  talk("conf/birds", SPOKEN),
                  talk(
                      "conf/other",
                      new Transcript(
                          "en", CaptionKind.MANUAL, List.of(cue(1000, "nothing with wings"))))))
          .searcher();

  @Test
  void aMomentHasTheSecondOfItsWordASnippetAndALink() {
    Hit hit = searcher.search(Query.of("hovers kestrel")).hits().getFirst();
    Moment best = hit.moments().getFirst();
    assertThat(hit.talk().id()).isEqualTo("conf/birds");
    assertThat(best.matchMillis()).isEqualTo(61_000);
    assertThat(best.startMillis()).isEqualTo(59_000);
    assertThat(best.precision()).isEqualTo(Precision.WORD);
    assertThat(best.url()).contains("https://youtu.be/dQw4w9WgXcQ?t=59");
    assertThat(matched(best)).containsExactly("kestrel", "hovers");
    assertThat(hit.moments().getLast().matchMillis()).isEqualTo(301_000);
    assertThat(hit.timelineMillis()).containsExactly(61_000L, 301_000L);
  }

  /** The entry for passages that are found by meaning. */
  @Test
  void aPassageWithoutOccurrencesIsAMomentAtASentence() {
    PassageMatch near = new InMemoryEngine.Found(0, new Passage(SPOKEN.cues()), List.of());
    Moment moment =
        new Moments(MomentWeights.DEFAULT, 3, 2000, List.of())
            .of(talk("conf/birds", SPOKEN).recording().talk(), List.of(near), 1, List.of(1.0))
            .moments()
            .getFirst();
    assertThat(moment.kind()).isEqualTo(Moment.Kind.RELATED);
    assertThat(moment.matchMillis()).isEqualTo(60_000);
    assertThat(moment.snippet().matches()).isEmpty();
  }

  @Test
  void talksThatDoNotMatchAreNotAnswered() {
    assertThat(searcher.search(Query.of("kestrel")).totalTalks()).isEqualTo(1);
    assertThat(searcher.search(Query.of("jackdaw")).hits()).isEmpty();
  }

  @Test
  void placesOfATranscriptAreCueByCue() {
    assertThat(searcher.places(SPOKEN, "kestrel"))
        .extracting(place -> place.cue() + " " + place.time().millis())
        .containsExactly("1 61000", "3 301000");
    assertThat(searcher.places(SPOKEN, "kestrel").getFirst().range()).isEqualTo(new Range(6, 13));
  }

  /** In "the garden is quiet now a kestrel hovers". */
  @Test
  void aGuessIsAPlaceWhereNoWordIsSaid() {
    List<Range> said = List.of(new Range(4, 10));
    List<Range> guesses = List.of(new Range(26, 33), new Range(8, 13), new Range(0, 3));
    assertThat(TranscriptPlaces.of(SPOKEN, said, guesses))
        .extracting(place -> place.cue() + " " + place.range().start() + " " + place.kind())
        .containsExactly("0 0 GUESS", "0 4 EXACT", "1 6 GUESS");
  }

  private static List<String> matched(Moment moment) {
    return moment.snippet().matches().stream()
        .map(match -> moment.snippet().text().substring(match.start(), match.end()))
        .toList();
  }

  /** A cue whose words are spoken every half second. */
  private static Cue cue(long startMillis, String text) {
    List<Word> words = new ArrayList<>();
    long time = startMillis;
    int start = 0;
    for (String word : text.split(" ", -1)) {
      words.add(new Word(start, time));
      start += word.length() + 1;
      time += 500;
    }
    return new Cue(startMillis, time, Optional.empty(), text, words);
  }

  private static IndexedTalk talk(String id, Transcript transcript) {
    return IndexedTalk.cut(
        new Recording(
            new Talk(
                id,
                Event.named("conf"),
                id,
                List.of(),
                "",
                Optional.empty(),
                "en",
                Optional.empty(),
                Extent.WHOLE,
                List.of(),
                List.of(),
                Optional.of(transcript.kind()),
                Video.of("https://youtu.be/dQw4w9WgXcQ", ""),
                Optional.empty(),
                List.of()),
            List.of(transcript)));
  }
}
