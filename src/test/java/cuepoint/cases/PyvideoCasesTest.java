package cuepoint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cuepoint.SharedData;
import cuepoint.collection.Collection;
import cuepoint.collection.TalkFiles;
import cuepoint.ingest.Import;
import cuepoint.ingest.ImportPlan;
import cuepoint.ingest.ListingFixture;
import cuepoint.talk.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A conference of pyvideo.org comes in with every talk and every field. */
class PyvideoCasesTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @TempDir Path root;

  @Test
  void eachTalkHasEachFieldAsItIs() throws IOException {
    Path source = SharedData.require("captions/pyvideo/pycon-us-2024");
    ImportPlan plan = plan(source);
    plan.write();
    assertThat(plan.folder()).isEqualTo(root.resolve("pycon-us-2024"));
    List<Path> talks;
    try (Stream<Path> files = Files.list(source.resolve("videos"))) {
      talks = files.toList();
    }
    assertThat(talks).hasSize(132);
    for (Path talk : talks) {
      Path written = plan.folder().resolve(talk.getFileName());
      assertThat(json(written)).as(talk.toString()).isEqualTo(json(talk));
    }
    assertThat(plan(source).isWritten()).isFalse();
  }

  @Test
  void theCollectionReadsThem() throws IOException {
    plan(SharedData.require("captions/pyvideo")).write();
    Collection collection = Collection.open(root);
    List<Recording> talks = new ArrayList<>();
    for (TalkFiles talk : collection.talks()) {
      collection.read(talk).recording().ifPresent(talks::add);
    }
    assertThat(talks).hasSize(132);
    assertThat(talks)
        .extracting(Recording::talk)
        .allSatisfy(talk -> {
          assertThat(talk.event().name()).isEqualTo("PyCon US 2024");
          assertThat(talk.language()).isNotEqualTo("und");
          assertThat(talk.recorded()).isPresent();
          assertThat(talk.video()).isPresent();
        });
  }

  private ImportPlan plan(Path source) throws IOException {
    ListingFixture list = new ListingFixture();
    ImportPlan plan = Import.plan(root, Optional.empty(), list.read(source));
    assertThat(list.said()).isEmpty();
    return plan;
  }

  private static JsonNode json(Path file) throws IOException {
    return MAPPER.readTree(file.toFile());
  }
}
