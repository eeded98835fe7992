package cuepoint.opensearch.write;

import cuepoint.lucene.distributed.Dictionary;
import cuepoint.lucene.distributed.DocumentServer.KeptTalk;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes talks so that the ledger always knows which terms there are, wherever a writer ends: what
 * will be written is said before, and that it is done is said afterwards. For one thread.
 */
final class Batches {
  private final Talks talks;
  private final Ledger ledger;
  private Dictionary change = new Dictionary();
  private boolean changed;
  private long revision;

  /**
   * None yet.
   *
   * @param revision those that follow have higher ones
   */
  Batches(Talks talks, Ledger ledger, long revision) {
    this.talks = talks;
    this.ledger = ledger;
    this.revision = revision;
  }

  /** A revision that no batch has had, in any generation: that of now, in ms, or the next one. */
  long nextRevision() {
    revision = Math.max(revision + 1, System.currentTimeMillis());
    return revision;
  }

  /** The highest one so far. */
  long revision() {
    return revision;
  }

  /** Whether there are some that no commit has counted. */
  boolean hasChanged() {
    return changed;
  }

  /** How they change the dictionary. */
  Dictionary change() {
    return change;
  }

  /** A commit has counted them all. */
  void counted() {
    change = new Dictionary();
    changed = false;
  }

  /**
   * Goes on where another writer has stopped.
   *
   * @param counted batches up to this revision are counted by a commit
   */
  void recover(long counted) throws IOException {
    ledger.batches(
        counted,
        batch -> {
          revision = Math.max(revision, batch.revision());
          if (batch.open()) {
            complete(batch, talks.kept(batch.files().keySet()));
          } else {
            count(batch.terms());
          }
        });
  }

  /** Writes talks. */
  void write(Collected collected) throws IOException {
    Dictionary before = Talks.terms(talks.kept(collected.documents().keySet()));
    Batch batch = new Batch(collected.revision(), true, collected.files(), before);
    ledger.write(batch);
    talks.write(collected.documents(), collected.revision());
    complete(batch, collected.talks());
  }

  /**
   * Says what has been done of a batch.
   *
   * @param now those of its talks that are there
   */
  private void complete(Batch batch, List<KeptTalk> now) throws IOException {
    Dictionary terms = Talks.terms(now);
    terms.remove(batch.terms());
    ledger.write(done(batch, now));
    ledger.write(batch.closed(terms));
    count(terms);
  }

  /** A talk that is there as it was before has its files as they were. */
  private static Map<String, Optional<String>> done(Batch batch, List<KeptTalk> now) {
    Map<String, KeptTalk> there =
        now.stream().collect(Collectors.toMap(KeptTalk::id, Function.identity()));
    Map<String, Optional<String>> files = new LinkedHashMap<>();
    batch
        .files()
        .forEach((id, known) -> {
          Optional<KeptTalk> talk = Optional.ofNullable(there.get(id));
          if (talk.isEmpty()) {
            files.put(id, Optional.empty());
          } else if (talk.get().revision() == batch.revision()) {
            files.put(id, known);
          }
        });
    return files;
  }

  private void count(Dictionary terms) {
    change.add(terms);
    changed = true;
  }
}
