package cuepoint.lucene.voice;

import cuepoint.lucene.document.Voices;
import cuepoint.lucene.plan.SaidBy;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.Query;

/**
 * Passages in which one who may says what is searched for: the words that are found begin in a turn
 * of theirs.
 *
 * @param said finds the words
 * @param kept who may, as of {@link SpokenTurn#speaker}; empty if all may who are not excluded
 * @param excluded who may not, if all others may; empty if only some may
 */
public record SpokenWords(Query said, Optional<Set<String>> kept, Set<String> excluded) {
  public SpokenWords {
    kept = kept.map(Set::copyOf);
    excluded = Set.copyOf(excluded);
  }

  /** What a query asks for; empty if it is of another kind. */
  public static Optional<SpokenWords> of(Query query) {
    return query instanceof SaidBy by ? Optional.of(of(by)) : Optional.empty();
  }

  private static SpokenWords of(SaidBy by) {
    Set<String> excluded = new TreeSet<>();
    by.voices().forEach(each -> excluded.addAll(each.excluded()));
    if (by.voices().stream().noneMatch(Voices::chosen)) {
      return new SpokenWords(by.said(), Optional.empty(), excluded);
    }
    Set<String> kept = new TreeSet<>();
    by.voices().forEach(each -> kept.addAll(each.kept()));
    kept.removeIf(name -> !by.voices().stream().allMatch(each -> each.allow(name)));
    return new SpokenWords(by.said(), Optional.of(kept), Set.of());
  }
}
