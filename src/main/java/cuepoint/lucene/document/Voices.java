package cuepoint.lucene.document;

import java.util.Set;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;

/**
 * Who may say what is searched for.
 *
 * @param chosen whether only some may
 * @param kept who, as {@link FilterValues#normalized}
 * @param excluded who may not
 */
public record Voices(boolean chosen, Set<String> kept, Set<String> excluded) {

  public Voices {
    kept = Set.copyOf(kept);
    excluded = Set.copyOf(excluded);
  }

  /** Whether everyone may. */
  public boolean areAll() {
    return !chosen && excluded.isEmpty();
  }

  /** The passages that must be read to know: all, or those in which one speaks who may not. */
  public Query unsure() {
    return chosen
        ? MatchAllDocsQuery.INSTANCE
        : new TermInSetQuery(PassageDocument.SPEAKER, FilterValues.bytes(excluded));
  }

  /**
   * Whether a speaker may say it.
   *
   * @param speaker as of {@link SpeakerTurns#speakerAt}
   */
  public boolean allow(String speaker) {
    return (!chosen || kept.contains(speaker)) && !excluded.contains(speaker);
  }
}
