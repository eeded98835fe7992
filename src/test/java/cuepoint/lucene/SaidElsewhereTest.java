package cuepoint.lucene;

import static cuepoint.lucene.RelatedIndex.AGGREGATIONS;
import static cuepoint.lucene.RelatedIndex.PROBES;
import static cuepoint.lucene.RelatedIndex.RACKS;
import static cuepoint.lucene.RelatedIndex.THANKS;
import static cuepoint.lucene.RelatedIndex.greeting;
import static cuepoint.lucene.RelatedIndex.talk;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.engine.Engine;
import cuepoint.relation.Elsewhere;
import cuepoint.relation.RepeatedTalk;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another talk says nearly the same is named, and talks that repeat each other. */
class SaidElsewhereTest {
  @TempDir Path folder;

  @Test
  void eachPassageIsNamedOnceInTheOrderOfTheTalk() throws Exception {
    try (Engine engine =
        RelatedIndex.of(
            folder,
            talk("one", greeting("one"), PROBES, AGGREGATIONS, THANKS),
            talk("two", greeting("two"), RACKS, List.of(PROBES.get(3)), THANKS),
            talk("three", greeting("three"), RACKS, AGGREGATIONS.subList(1, 2), THANKS))) {
      List<Elsewhere> elsewhere = engine.relations().elsewhere("conf/one").found();
      assertThat(elsewhere)
          .extracting(one -> one.talk().id())
          .containsExactly("conf/two", "conf/three");
      assertThat(elsewhere)
          .extracting(one -> one.shared().here().startMillis())
          .containsExactly(240_000L, 360_000L);
      assertThat(elsewhere)
          .allSatisfy(one -> assertThat(one.shared().similarity()).isGreaterThan(0.99));
    }
  }

  @Test
  void greetingsAndThanksAreLeftOut() throws Exception {
    try (Engine engine =
        RelatedIndex.of(
            folder,
            talk("one", greeting("all"), PROBES, THANKS),
            talk("two", greeting("all"), RACKS, THANKS))) {
      assertThat(engine.relations().elsewhere("conf/one").found()).isEmpty();
    }
  }

  @Test
  void aTalkThatIsGivenTwiceIsNamedAsAWhole() throws Exception {
    try (Engine engine =
        RelatedIndex.of(
            folder,
            talk("full", greeting("all"), PROBES, RACKS, AGGREGATIONS, THANKS),
            talk("cut", greeting("cut"), PROBES, RACKS.subList(0, 2), THANKS),
            talk(
                "other", greeting("racks"), RACKS, AGGREGATIONS, List.of("a last word"), THANKS))) {
      assertThat(engine.relations().elsewhere("conf/cut").found())
          .noneMatch(one -> one.talk().id().equals("conf/full"));
      List<RepeatedTalk> repeated = engine.relations().repeated().found();
      assertThat(repeated)
          .first()
          .satisfies(pair -> {
            assertThat(pair.talk().id()).isEqualTo("conf/cut");
            assertThat(pair.other().id()).isEqualTo("conf/full");
            assertThat(pair.share()).isBetween(0.7, 0.8);
          });
    }
  }
}
