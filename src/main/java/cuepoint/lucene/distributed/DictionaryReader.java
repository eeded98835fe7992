package cuepoint.lucene.distributed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafMetaData;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.TermVectors;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.AcceptDocs;
import org.apache.lucene.search.KnnCollector;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/**
 * An index of which only the terms are known, and how often they occur: queries are planned with
 * it, and nothing can be found in it. Immutable, safe for use by many threads.
 */
final class DictionaryReader extends LeafReader {
  private static final LeafMetaData META_DATA =
      new LeafMetaData(Version.LATEST.major, Version.LATEST, null, true);

  private final Map<String, DictionaryField> fields;
  private final FieldInfos infos;
  private final int documents;

  DictionaryReader(Map<String, DictionaryField> fields, int documents) {
    this.fields = new TreeMap<>(fields);
    this.documents = documents;
    List<FieldInfo> all = new ArrayList<>();
    this.fields.forEach((name, field) -> all.add(field.info(name, all.size())));
    this.infos = new FieldInfos(all.toArray(FieldInfo[]::new));
  }

  @Override
  public @Nullable Terms terms(String field) {
    return fields.get(field);
  }

  @Override
  public FieldInfos getFieldInfos() {
    return infos;
  }

  @Override
  public int numDocs() {
    return documents;
  }

  @Override
  public int maxDoc() {
    return documents;
  }

  @Override
  public LeafMetaData getMetaData() {
    return META_DATA;
  }

  @Override
  public @Nullable Bits getLiveDocs() {
    return null;
  }

  @Override
  public @Nullable NumericDocValues getNumericDocValues(String field) {
    return null;
  }

  @Override
  public @Nullable BinaryDocValues getBinaryDocValues(String field) {
    return null;
  }

  @Override
  public @Nullable SortedDocValues getSortedDocValues(String field) {
    return null;
  }

  @Override
  public @Nullable SortedNumericDocValues getSortedNumericDocValues(String field) {
    return null;
  }

  @Override
  public @Nullable SortedSetDocValues getSortedSetDocValues(String field) {
    return null;
  }

  @Override
  public @Nullable NumericDocValues getNormValues(String field) {
    return null;
  }

  @Override
  public @Nullable DocValuesSkipper getDocValuesSkipper(String field) {
    return null;
  }

  @Override
  public @Nullable PointValues getPointValues(String field) {
    return null;
  }

  @Override
  public @Nullable FloatVectorValues getFloatVectorValues(String field) {
    return null;
  }

  @Override
  public @Nullable ByteVectorValues getByteVectorValues(String field) {
    return null;
  }

  @Override
  public void searchNearestVectors(
      String field, float[] target, KnnCollector collector, AcceptDocs accepted) {
    throw nothing();
  }

  @Override
  public void searchNearestVectors(
      String field, byte[] target, KnnCollector collector, AcceptDocs accepted) {
    throw nothing();
  }

  @Override
  public TermVectors termVectors() {
    throw nothing();
  }

  @Override
  public StoredFields storedFields() {
    throw nothing();
  }

  private static UnsupportedOperationException nothing() {
    return new UnsupportedOperationException("a dictionary has no documents");
  }

  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return null;
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  @Override
  public void checkIntegrity() {
    // It is in memory.
  }

  @Override
  protected void doClose() {
    // It holds nothing that must be given back.
  }
}
