package cuepoint.lucene;

import cuepoint.lucene.analysis.SpokenAnalyzer;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.TieredMergePolicy;

/** How Lucene writes an index. */
final class Writing {
  /**
   * How much is collected before it is written: three times Lucene's 16 MB, so that less is merged,
   * and little beside the heap of 256 MB that the launcher gives a run.
   */
  private static final double BUFFER_MEGABYTES = 48;

  private Writing() {}

  /**
   * A segment is two files, however large, as searches look at each of them.
   *
   * @param empty whether the index begins without talks
   */
  static IndexWriterConfig config(boolean empty) {
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setNoCFSRatio(1);
    return new IndexWriterConfig(SpokenAnalyzer.INSTANCE)
        .setMergePolicy(merges)
        .setCommitOnClose(false)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setOpenMode(empty ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND);
  }
}
