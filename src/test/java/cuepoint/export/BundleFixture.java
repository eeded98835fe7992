package cuepoint.export;

import cuepoint.collection.Collection;
import cuepoint.index.IndexRun;
import cuepoint.lucene.LuceneEngine;
import cuepoint.lucene.LuceneIndexer;
import cuepoint.search.Analysis;
import cuepoint.search.Filters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Exports a collection on disk by way of a real index. */
public final class BundleFixture {
  private final Path transcripts;
  private final Path index;

  public BundleFixture(Path transcripts, Path index) {
    this.transcripts = transcripts;
    this.index = index;
  }

  /** All talks, with their media files, for an unknown address. */
  public ExportReport to(Path folder) throws IOException {
    return to(folder, Filters.NONE, Optional.empty());
  }

  public ExportReport to(Path folder, Filters filters, Optional<String> baseUrl)
      throws IOException {
    return to(folder, filters, baseUrl, Optional.of(transcripts));
  }

  /** All talks, for an unknown address, as a site that is called something. */
  ExportReport to(Path folder, String name) throws IOException {
    return to(folder, Filters.NONE, Optional.of(name), Optional.empty(), Optional.of(transcripts));
  }

  ExportReport to(Path folder, Filters filters, Optional<String> baseUrl, Optional<Path> media)
      throws IOException {
    return to(folder, filters, Optional.empty(), baseUrl, media);
  }

  private ExportReport to(
      Path folder,
      Filters filters,
      Optional<String> title,
      Optional<String> baseUrl,
      Optional<Path> media)
      throws IOException {
    try (LuceneIndexer indexer = LuceneIndexer.open(index, false)) {
      IndexRun.run(Collection.open(transcripts), indexer, (done, all, id) -> {});
    }
    ExportTarget target =
        new ExportTarget(folder, title, baseUrl, media, List.of(transcripts, index));
    try (LuceneEngine engine = LuceneEngine.open(index);
        Analysis analysis = engine.analysis()) {
      return Export.write(engine.catalogue(), analysis, engine.relations(), filters, target);
    }
  }
}
