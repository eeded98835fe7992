package cuepoint.lucene;

import cuepoint.collection.FileProblem;
import cuepoint.collection.Revision;
import cuepoint.index.IndexedFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.BytesRef;

/** The files of a talk as bytes: stamp, hash, then each problem. */
final class IndexedFilesCodec {
  private IndexedFilesCodec() {}

  static BytesRef encode(IndexedFiles files) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(files.revision().stamp());
    out.writeString(files.revision().hash());
    out.writeVInt(files.problems().size());
    for (FileProblem problem : files.problems()) {
      out.writeString(problem.file());
      out.writeVInt(problem.line());
      out.writeString(problem.message());
    }
    return new BytesRef(out.toArrayCopy());
  }

  static IndexedFiles decode(BytesRef bytes) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    Revision revision = new Revision(in.readString(), in.readString());
    int count = in.readVInt();
    List<FileProblem> problems = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      problems.add(new FileProblem(in.readString(), in.readVInt(), in.readString()));
    }
    return new IndexedFiles(revision, problems);
  }
}
