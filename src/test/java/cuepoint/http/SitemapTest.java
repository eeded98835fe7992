package cuepoint.http;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.collection.FolderFixture;
import cuepoint.page.Pages;
import cuepoint.search.Filters;
import cuepoint.talk.Talk;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitemapTest {
  @TempDir Path transcripts;
  @TempDir Path index;

  @Test
  void noSitemapIsLongerThanIsAllowed() throws Exception {
    new FolderFixture(transcripts).write("r&d <conf>/a.vtt", vtt("hello"));
    try (RunningService service = RunningService.of(transcripts, index)) {
      List<Talk> talks = service.index().catalogue().talks(Filters.NONE);
      String sitemap =
          new Pages().sitemap("http://example.org", Collections.nCopies(60_000, talks.getFirst()));
      assertThat(sitemap).contains("<loc>http://example.org/talks/r-d-conf-/a</loc>");
      assertThat(sitemap.split("<loc>", -1)).hasSize(50_000 + 1);
    }
  }
}
