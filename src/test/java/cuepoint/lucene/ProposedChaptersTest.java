package cuepoint.lucene;

import static cuepoint.lucene.RelatedIndex.AGGREGATIONS;
import static cuepoint.lucene.RelatedIndex.PROBES;
import static cuepoint.lucene.RelatedIndex.RACKS;
import static cuepoint.lucene.RelatedIndex.talk;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.WordVectors;
import cuepoint.talk.Chapter;
import cuepoint.talk.Recording;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A talk that nobody has divided is divided where it turns to something else. */
class ProposedChaptersTest {
  private static final Recording TALK = talk("one", PROBES, RACKS, PROBES.reversed());

  @TempDir Path folder;

  @Test
  void aChapterBeginsWhereTheSubjectChanges() throws Exception {
    try (LuceneEngine engine = RelatedIndex.of(folder, TALK, talk("two", AGGREGATIONS))) {
      List<Chapter> chapters = engine.relations().chapters("conf/one").found();
      assertThat(chapters).extracting(Chapter::startMillis).containsExactly(0L, 240_000L, 480_000L);
      assertThat(chapters.get(0).title()).contains("probe");
      assertThat(chapters.get(1).title()).contains("sleds");
    }
  }

  @Test
  void chaptersOfThePublisherAreNotReplaced() throws Exception {
    Recording divided = SmallIndex.divided(TALK, List.of(new Chapter(0, "All of it")));
    try (LuceneEngine engine = RelatedIndex.of(folder, divided)) {
      assertThat(engine.relations().chapters("conf/one").found()).isEmpty();
    }
  }

  @Test
  void aShortTalkIsNotDivided() throws Exception {
    try (LuceneEngine engine = RelatedIndex.of(folder, talk("one", PROBES, AGGREGATIONS))) {
      assertThat(engine.relations().chapters("conf/one").found()).isEmpty();
    }
  }

  @Test
  void aTalkWithSomeOfItsVectorsIsNotDivided() throws Exception {
    RelatedIndex.of(folder, talk("some", RACKS, PROBES)).close();
    try (LuceneEngine engine = SmallIndex.lucene(folder, talk("all", RACKS, AGGREGATIONS, PROBES))) {
      assertThat(engine.relations().chapters("conf/all").found()).isEmpty();
      WordVectors.make(folder);
      assertThat(engine.relations().chapters("conf/all").found()).isNotEmpty();
    }
  }
}
