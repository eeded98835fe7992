package cuepoint.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cuepoint.talk.Chapter;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChaptersTest {
  @TempDir Path folder;
  private FolderFixture files;

  @BeforeEach
  void files() {
    files = new FolderFixture(folder);
  }

  @Test
  void ytDlpsChaptersAreReadInTimeOrder() throws IOException {
    files.write(
        "conf/a.info.json",
        """
        {"title": "A", "chapters": [
          {"start_time": 61.5, "end_time": 90.0, "title": "Second"},
          {"start_time": 0.0, "end_time": 61.5, "title": "First"}]}
        """);
    files.write("conf/b.info.json", "{\"title\": \"B\", \"chapters\": null}");
    assertThat(read(0).recording().orElseThrow().talk().chapters())
        .containsExactly(new Chapter(0, "First"), new Chapter(61_500, "Second"));
    assertThat(read(1).recording().orElseThrow().talk().chapters()).isEmpty();
    assertThat(read(0).problems()).isEmpty();
    assertThat(read(1).problems()).isEmpty();
  }

  @Test
  void theTalksOwnChaptersCountMoreThanYtDlps() throws IOException {
    files.write("conf/a.json", "{\"chapters\": [{\"start_time\": 5, \"title\": \"Ours\"}]}");
    files.write("conf/a.info.json", "{\"chapters\": [{\"start_time\": 5, \"title\": \"Theirs\"}]}");
    assertThat(read(0).recording().orElseThrow().talk().chapters())
        .containsExactly(new Chapter(5000, "Ours"));
  }

  @Test
  void badChaptersAreNamedOnceAndTheGoodOnesKept() throws IOException {
    files.write(
        "conf/a.json",
        """
        {"title": "A",
         "chapters": [{"start_time": 5, "title": "Good"}, {"start_time": "soon", "title": "Bad"},
                      {"start_time": -1, "title": "Bad"}, {"title": "Bad"}, {"start_time": 7}, 3]}
        """);
    files.write("conf/b.json", "{\"title\": \"B\", \"chapters\": \"none\"}");
    assertThat(read(0).recording().orElseThrow().talk().chapters())
        .containsExactly(new Chapter(5000, "Good"));
    assertThat(read(0).problems())
        .extracting(FileProblem::file, FileProblem::line)
        .containsExactly(tuple("conf/a.json", 2));
    assertThat(read(1).problems()).singleElement().asString().contains("conf/b.json:1", "chapters");
  }

  private TalkReading read(int talk) throws IOException {
    Collection collection = Collection.open(folder);
    return collection.read(collection.talks().get(talk));
  }
}
