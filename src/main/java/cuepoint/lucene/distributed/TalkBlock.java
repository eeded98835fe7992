package cuepoint.lucene.distributed;

import cuepoint.index.IndexedTalk;
import cuepoint.index.UnusableIndexException.Reason;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.document.Block;
import cuepoint.lucene.document.SuggestionFields;
import cuepoint.lucene.document.TalkDocument;
import cuepoint.lucene.store.IndexVersion;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The documents of one talk: to be searched among those of others, and as bytes, an index of one
 * segment, in which is read what a found talk says.
 */
public final class TalkBlock {
  private TalkBlock() {}

  /**
   * The documents of a talk, the talk itself last.
   *
   * @param files as of {@link cuepoint.index.Indexer#put}
   */
  public static List<Document> documents(IndexedTalk talk, String files) throws IOException {
    List<Document> documents = Block.of(talk, files);
    SuggestionFields.addRecurring(documents.getLast());
    return documents;
  }

  /** How this version writes them. */
  public static String version() {
    return IndexVersion.stamp();
  }

  /** Why documents of some version cannot be read; empty when they can. */
  public static Optional<Reason> mismatch(String version) {
    return IndexVersion.mismatch(version);
  }

  /** Makes terms of the texts of documents. */
  public static Analyzer analyzer() {
    return SpokenAnalyzer.INSTANCE;
  }

  /**
   * The documents of a talk as bytes. A number of files (vInt), then each: its name (a string), its
   * length (vInt) and its bytes.
   *
   * @param documents those of {@link #documents}, not indexed yet: their texts are read once
   */
  public static byte[] bytes(List<Document> documents) throws IOException {
    try (Directory memory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(memory, config())) {
        writer.addDocuments(documents);
      }
      ByteBuffersDataOutput bytes = new ByteBuffersDataOutput();
      String[] names = memory.listAll();
      bytes.writeVInt(names.length);
      for (String name : names) {
        try (IndexInput file = memory.openInput(name, IOContext.READONCE)) {
          bytes.writeString(name);
          bytes.writeVInt(Math.toIntExact(file.length()));
          bytes.copyBytes(file, file.length());
        }
      }
      return bytes.toArrayCopy();
    }
  }

  /**
   * Reads what is known of a talk besides what is said.
   *
   * @param metadata what the talk's document has in {@link TalkDocument#METADATA}
   * @throws IOException when the bytes are damaged
   */
  public static Talk talk(byte[] metadata) throws IOException {
    return TalkDocument.talk(new BytesRef(metadata));
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(SpokenAnalyzer.INSTANCE)
        .setUseCompoundFile(true)
        .setMergePolicy(NoMergePolicy.INSTANCE)
        .setMergeScheduler(new SerialMergeScheduler());
  }

  /**
   * Opens what {@link #bytes} has made.
   *
   * @throws IOException when the bytes are damaged
   */
  public static DirectoryReader open(byte[] bytes) throws IOException {
    Directory memory = new ByteBuffersDirectory();
    ByteArrayDataInput files = new ByteArrayDataInput(bytes);
    for (int left = files.readVInt(); left > 0; left--) {
      String name = files.readString();
      int length = files.readVInt();
      try (IndexOutput file = memory.createOutput(name, IOContext.DEFAULT)) {
        file.writeBytes(bytes, files.getPosition(), length);
      }
      files.skipBytes(length);
    }
    return DirectoryReader.open(memory);
  }
}
