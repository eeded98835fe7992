package cuepoint.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.SharedData;
import cuepoint.SharedTalks;
import cuepoint.engine.Engine;
import cuepoint.lucene.LuceneEngine;
import cuepoint.search.Filter;
import cuepoint.search.Filters;
import cuepoint.search.Hits;
import cuepoint.search.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the search of an exported site and the engine agree on real talks and real queries. */
class AgreementTest {
  private static final List<String> YEARS = List.of("2001", "2010");

  /** Of 316 queries in 701 talks the first talk is the same for 314. */
  private static final double LEAST = 0.968;

  @TempDir Path temporary;

  @Test
  void theFirstTalkIsTheSame() throws Exception {
    List<Boolean> same = new ArrayList<>();
    BundleFixture bundle = new BundleFixture(transcripts(), temporary.resolve("index"));
    for (String year : YEARS) {
      Filters filters = Filters.of(Filter.only(Filter.Field.EVENT, year));
      Path site = temporary.resolve("site-" + year);
      bundle.to(site, filters, Optional.empty());
      List<String> queries = queries(year);
      List<JsonNode> answers = new SiteSearch(site, temporary).answers(queries);
      try (Engine engine = LuceneEngine.open(temporary.resolve("index"))) {
        for (int i = 0; i < queries.size(); i++) {
          Query query =
              new Query(queries.get(i), filters, 1, 0, 1, 2000, Query.Order.RELEVANCE, List.of());
          same.add(first(answers.get(i)).equals(first(engine.searcher().search(query))));
        }
      }
    }
    assertThat(same).hasSizeGreaterThan(30);
    assertThat(same.stream().filter(equal -> equal).count() / (double) same.size())
        .isGreaterThanOrEqualTo(LEAST);
  }

  private static List<String> queries(String year) throws IOException {
    return Files.readAllLines(SharedData.require("corpus/queries-dev.tsv")).stream()
        .map(line -> line.split("\t", -1))
        .filter(fields -> fields[0].startsWith(year + "/"))
        .map(fields -> fields[4])
        .toList();
  }

  private static String first(JsonNode answer) {
    assertThat(answer.has("failure")).as(answer.toString()).isFalse();
    return answer.at("/hits/0/talk/id").asText();
  }

  private static String first(Hits answer) {
    return answer.hits().stream().findFirst().map(hit -> hit.talk().id()).orElse("");
  }

  private Path transcripts() throws IOException, InterruptedException {
    Path all = SharedTalks.folder();
    Path transcripts = temporary.resolve("transcripts");
    for (String year : YEARS) {
      Path event = Files.createDirectories(transcripts.resolve(year));
      for (Path captions : SharedTalks.captions(all.resolve(year))) {
        Files.copy(captions, event.resolve(captions.getFileName()));
      }
    }
    return transcripts;
  }
}
