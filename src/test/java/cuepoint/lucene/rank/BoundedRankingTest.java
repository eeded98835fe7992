package cuepoint.lucene.rank;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.index.IndexedTalk;
import cuepoint.lucene.LuceneIndexer;
import cuepoint.lucene.commit.OpenCommit;
import cuepoint.lucene.plan.Planner;
import cuepoint.lucene.plan.SearchPlan;
import cuepoint.ranking.Weights;
import cuepoint.search.Deadline;
import cuepoint.search.Filters;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import cuepoint.talk.Event;
import cuepoint.talk.Extent;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is ranked by bounds is what Lucene finds when it reads every passage of every talk. */
class BoundedRankingTest {
  /** 5,000 were compared with {@code -Dcuepoint.queries=5000}. */
  private static final int QUERIES = Integer.getInteger("cuepoint.queries", 400);

  private static final List<String> WORDS =
      List.of(
          "the",
          "kernel",
          "probe",
          "trace",
          "view",
          "controller",
          "viewcontroller",
          "audio",
          "core",
          "coreaudio",
          "rust",
          "memory",
          "leak",
          "layout",
          "font",
          "fonts",
          "swift",
          "nib");

  private static final List<String> TYPED =
      List.of(
          "kernal",
          "memroy",
          "controler",
          "lay*",
          "f*",
          "\"view controller\"",
          "title:core",
          "\"memory leak\"",
          "viewController",
          "-nib",
          "zzzxqy");

  /** Lucene adds scores in the order of their costs. */
  private static final Percentage ROUNDED = Percentage.withPercentage(1e-4);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void boundsLoseNoTalk(int seed) throws IOException {
    Random random = new Random(seed);
    write(random);
    try (FSDirectory files = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(files)) {
      OpenCommit commit = OpenCommit.of(reader, Similarities.ranking(Weights.DEFAULT.bm25()));
      for (int i = 0; i < QUERIES; i++) {
        String text = words(1 + random.nextInt(5), i % 3 == 0, random);
        assertSame(text, 1 + random.nextInt(i % 4 == 0 ? 60 : 3), commit);
      }
    }
  }

  private static void assertSame(String text, int most, OpenCommit commit) throws IOException {
    SearchPlan plan =
        new Planner(commit, Weights.DEFAULT, Deadline.NONE).plan(text, false, Filters.NONE, 0);
    if (plan.terms().isEmpty() || !plan.ranksWholeTalks()) {
      return;
    }
    Sort sort = new Sort(SortField.FIELD_SCORE, commit.order().field());
    ScoreDoc[] all =
        commit.searcher().search(plan.talks(), commit.reader().maxDoc(), sort, true).scoreDocs;
    FacetsCollector found = new FacetsCollector();
    TalkRanking ranking = TalkRanking.of(plan, commit.searcher(), commit.order(), Deadline.NONE);
    ranking.collect(found);
    assertThat(found.getMatchingDocs().stream().mapToLong(MatchingDocs::totalHits).sum())
        .as(text)
        .isEqualTo(all.length);
    assertBest(text, most, ranking, all);
    assertBest(text, 10 * most, ranking, all);
  }

  private static void assertBest(String text, int most, TalkRanking ranking, ScoreDoc[] all)
      throws IOException {
    List<ScoreDoc> best = ranking.best(most);
    assertThat(best).as(text).hasSize(Math.min(most, all.length));
    Map<Integer, Float> scores = new HashMap<>();
    for (ScoreDoc each : all) {
      scores.put(each.doc, each.score);
    }
    for (int i = 0; i < best.size(); i++) {
      assertThat(best.get(i).score)
          .as("%d of %s", i, text)
          .isCloseTo(all[i].score, ROUNDED)
          .isCloseTo(scores.get(best.get(i).doc), ROUNDED);
    }
  }

  /** Talks in several segments. */
  private void write(Random random) throws IOException {
    int number = 0;
    for (int commit = 1 + random.nextInt(3); commit > 0; commit--) {
      try (LuceneIndexer indexer = LuceneIndexer.open(folder, false)) {
        for (int left = 150 / (1 + number); left > 0; left--) {
          indexer.put(IndexedTalk.cut(talk("event/talk" + number++, random)), "");
        }
        indexer.commit();
      }
    }
  }

  private static Recording talk(String id, Random random) {
    List<Cue> cues = new ArrayList<>();
    for (int i = random.nextInt(3) * random.nextInt(12); i > 0; i--) {
      long start = 4_000L * cues.size() + (random.nextInt(10) == 0 ? 20_000 : 0);
      cues.add(new Cue(start, start + 3_000, Optional.empty(), spoken(random), List.of()));
    }
    List<Transcript> transcripts =
        cues.isEmpty() ? List.of() : List.of(new Transcript("en", CaptionKind.MANUAL, cues));
    return new Recording(
        new Talk(
            id,
            Event.named("event"),
            words(1 + random.nextInt(3), false, random),
            List.of("Ada"),
            random.nextInt(3) == 0 ? words(8, false, random) : "",
            Optional.empty(),
            "en",
            Optional.empty(),
            Extent.WHOLE,
            List.of(),
            List.of(),
            transcripts.isEmpty() ? Optional.empty() : Optional.of(CaptionKind.MANUAL),
            Optional.empty(),
            Optional.empty(),
            List.of()),
        transcripts);
  }

  /** Mostly words that nobody asks for. */
  private static String spoken(Random random) {
    return IntStream.range(0, 12)
        .mapToObj(i ->
            random.nextInt(8) == 0
                ? words(1 + random.nextInt(2), false, random)
                : "other" + random.nextInt(200))
        .collect(Collectors.joining(" "));
  }

  private static String words(int count, boolean odd, Random random) {
    return IntStream.range(0, count)
        .mapToObj(i -> odd && i == 0 ? TYPED.get(random.nextInt(TYPED.size())) : word(random))
        .collect(Collectors.joining(" "));
  }

  /** The first words are the most frequent. */
  private static String word(Random random) {
    double place = random.nextDouble();
    return WORDS.get((int) (place * place * WORDS.size()));
  }
}
