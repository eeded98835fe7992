package cuepoint.lucene.store;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.util.StringHelper;

/** The random name of a commit, which no other has. */
public final class CommitId {
  private CommitId() {}

  /** That of the commit that a reader reads. */
  public static String of(DirectoryReader reader) {
    return of(((StandardDirectoryReader) reader).getSegmentInfos());
  }

  /** That of a commit. */
  public static String of(SegmentInfos commit) {
    return StringHelper.idToString(commit.getId());
  }
}
