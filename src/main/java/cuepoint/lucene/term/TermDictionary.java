package cuepoint.lucene.term;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.TextField;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one commit, with their frequencies in all of its segments, and the lengths of
 * passages. They are read from the index until so many queries have asked that it is worth it to
 * load them into memory, which a thread of its own does meanwhile. Both answer the same. Safe for
 * use by many threads.
 */
public final class TermDictionary {
  private static final Logger LOG = Logger.getLogger(TermDictionary.class.getName());

  /** A command asks once, and a service soon so often. */
  private static final int ASKED_OFTEN = 50;

  /** What is looked up while a query is planned. */
  private static final List<TextField> FIELDS =
      List.of(
          TextField.PASSAGE,
          TextField.TITLE,
          TextField.SPEAKERS,
          TextField.DESCRIPTION,
          TextField.TAGS,
          TextField.OCCASION,
          TextField.WORDS);

  /** What a term takes, about: its letters and 16 bytes of numbers. */
  private static final long TERM_BYTES = 26;

  /** This share of the memory is for terms at most; of an index with more they are not loaded. */
  private static final int SHARE = 16;

  private final IndexReader reader;
  private final List<LanguageGroup> languages;
  private final AtomicInteger asked = new AtomicInteger();
  private volatile @Nullable Map<String, FieldTerms> loaded;
  private volatile PassageNorms norms = PassageNorms.NONE;

  /** The terms of a commit, none of them in memory. */
  public TermDictionary(IndexReader reader) {
    this.reader = reader;
    Set<String> fields = Set.copyOf(FieldInfos.getIndexedFields(reader));
    this.languages =
        Arrays.stream(LanguageGroup.values()).filter(group -> isIn(group, fields)).toList();
  }

  private static boolean isIn(LanguageGroup group, Set<String> fields) {
    return fields.contains(TextField.TITLE.in(group))
        || fields.contains(TextField.PASSAGE.in(group));
  }

  /** The languages of the commit, in a fixed order. */
  List<LanguageGroup> languages() {
    return languages;
  }

  /** Counts one more query, and has the terms loaded when there have been enough. */
  void ask() {
    if (asked.incrementAndGet() == ASKED_OFTEN) {
      Thread loading = new Thread(this::loadUnlessClosed, "cuepoint-terms");
      loading.setDaemon(true);
      loading.start();
    }
  }

  private void loadUnlessClosed() {
    if (reader.tryIncRef()) {
      try {
        load();
      } catch (IOException | RuntimeException | InternalError e) {
        // Queries go on in the index, and tell what is wrong with it.
        LOG.log(Level.FINE, e, () -> "the terms of the index were not loaded");
      } finally {
        release();
      }
    }
  }

  private void release() {
    try {
      reader.decRef();
    } catch (IOException e) {
      LOG.log(Level.FINE, e, () -> "the index was not closed");
    }
  }

  /** Loads now what does not take too much memory. */
  void load() throws IOException {
    norms = PassageNorms.of(reader);
    if (bytes() > Runtime.getRuntime().maxMemory() / SHARE) {
      return;
    }
    Map<String, FieldTerms> all = new HashMap<>();
    for (LanguageGroup group : LanguageGroup.values()) {
      for (TextField field : FIELDS) {
        String name = field.in(group);
        Terms terms = MultiTerms.getTerms(reader, name);
        all.put(name, terms == null ? FieldTerms.NONE : FieldTerms.of(terms));
      }
    }
    loaded = all;
  }

  /** What the terms would take at most, in bytes. */
  private long bytes() throws IOException {
    long terms = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      for (LanguageGroup group : LanguageGroup.values()) {
        for (TextField field : FIELDS) {
          Terms ofField = leaf.reader().terms(field.in(group));
          terms += ofField == null ? 0 : ofField.size();
        }
      }
    }
    return terms * TERM_BYTES;
  }

  /** The lengths of passages. */
  PassageNorms norms() {
    return norms;
  }

  /** The terms of a field, if they are in memory. */
  @Nullable FieldTerms of(String field) {
    Map<String, FieldTerms> all = loaded;
    return all == null ? null : all.get(field);
  }

  /** The terms of a field in all segments, one after the other. For one thread. */
  TermsEnum iterator(String field) throws IOException {
    FieldTerms inMemory = of(field);
    if (inMemory != null) {
      return inMemory.iterator();
    }
    Terms terms = MultiTerms.getTerms(reader, field);
    return terms == null ? TermsEnum.EMPTY : terms.iterator();
  }
}
