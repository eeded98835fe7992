package cuepoint.lucene;

import static cuepoint.lucene.RelatedIndex.AGGREGATIONS;
import static cuepoint.lucene.RelatedIndex.PROBES;
import static cuepoint.lucene.RelatedIndex.RACKS;
import static cuepoint.lucene.RelatedIndex.THANKS;
import static cuepoint.lucene.RelatedIndex.greeting;
import static cuepoint.lucene.RelatedIndex.talk;
import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.WordVectors;
import cuepoint.relation.Absence;
import cuepoint.relation.Compared;
import cuepoint.relation.RelatedTalk;
import cuepoint.relation.SharedPassage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Talks about the same are found by what is said in them. */
class RelatedTalksTest {
  @TempDir Path folder;

  @Test
  void theNearestComesFirst() throws Exception {
    try (LuceneEngine engine =
        RelatedIndex.of(
            folder,
            talk("probes", greeting("probes"), PROBES, THANKS),
            talk("racks", greeting("racks"), RACKS, THANKS),
            talk("fans", greeting("fans"), RACKS.subList(0, 3), THANKS),
            talk("counting", greeting("counting"), AGGREGATIONS, PROBES.subList(0, 1), THANKS))) {
      assertThat(ids(engine.relations().related("conf/racks", 3))).first().isEqualTo("conf/fans");
      assertThat(ids(engine.relations().related("conf/probes", 1)))
          .containsExactly("conf/counting");
    }
  }

  @Test
  void aRelatedTalkSaysWhereBothComeNearest() throws Exception {
    try (LuceneEngine engine =
        RelatedIndex.of(
            folder,
            talk("one", greeting("one"), PROBES, THANKS),
            talk("other", greeting("other"), AGGREGATIONS, PROBES.subList(2, 3), THANKS))) {
      RelatedTalk related = engine.relations().related("conf/one", 5).found().getFirst();
      SharedPassage shared = related.shared().orElseThrow();
      assertThat(shared.here().startMillis()).isEqualTo(180_000);
      assertThat(shared.there().startMillis()).isEqualTo(240_000);
      assertThat(shared.there().text()).isEqualTo(PROBES.get(2));
      assertThat(related.repeats()).isFalse();
    }
  }

  @Test
  void twoUploadsOfOneTalkTakeOnePlace() throws Exception {
    try (LuceneEngine engine =
        RelatedIndex.of(
            folder,
            talk("one", greeting("one"), PROBES, AGGREGATIONS, THANKS),
            talk("upload", greeting("racks"), RACKS, PROBES.subList(0, 2), THANKS),
            talk("again", greeting("racks"), RACKS, PROBES.subList(0, 2), THANKS),
            talk("counting", greeting("counting"), AGGREGATIONS, THANKS))) {
      assertThat(ids(engine.relations().related("conf/one", 5)))
          .hasSize(2)
          .contains("conf/counting");
      RelatedTalk same = engine.relations().related("conf/upload", 1).found().getFirst();
      assertThat(same.talk().id()).isEqualTo("conf/again");
      assertThat(same.repeats()).isTrue();
    }
  }

  @Test
  void withoutVectorsThereIsAReason() throws Exception {
    try (LuceneEngine engine =
        SmallIndex.lucene(
            folder, talk("one", PROBES), talk("two", PROBES), recording("conf/none", "t", "s"))) {
      assertThat(engine.relations().related("conf/one", 5))
          .isEqualTo(Compared.absent(Absence.NO_VECTORS));
      WordVectors.make(folder);
      assertThat(ids(engine.relations().related("conf/one", 5))).containsExactly("conf/two");
      assertThat(engine.relations().related("conf/none", 5))
          .isEqualTo(Compared.absent(Absence.NOTHING_SAID));
      assertThat(engine.relations().related("conf/unknown", 5).found()).isEmpty();
    }
  }

  @Test
  void anotherLanguageIsAReason() throws Exception {
    try (LuceneEngine engine =
        RelatedIndex.of(
            folder,
            talk("one", PROBES),
            recording("conf/de", "t", "s", "de", spoken(1, "eine Sonde kostet nichts")))) {
      assertThat(engine.relations().related("conf/de", 5))
          .isEqualTo(Compared.absent(Absence.TALK_WITHOUT_VECTORS));
      assertThat(engine.relations().related("conf/one", 5).found()).isEmpty();
    }
  }

  @Test
  void aTalkThatWasRemovedIsRelatedToNone() throws Exception {
    try (LuceneEngine engine = RelatedIndex.of(folder, talk("one", PROBES), talk("two", PROBES))) {
      assertThat(ids(engine.relations().related("conf/one", 5))).containsExactly("conf/two");
      try (LuceneIndexer indexer = LuceneIndexer.open(folder, false)) {
        indexer.remove("conf/two");
        indexer.commit();
      }
      assertThat(engine.relations().related("conf/one", 5).found()).isEmpty();
    }
  }

  private static List<String> ids(Compared<RelatedTalk> related) {
    return related.found().stream().map(one -> one.talk().id()).toList();
  }
}
