package cuepoint.lucene.document;

import cuepoint.talk.Cue;
import java.util.Set;

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

  /** Whether the captions say that one who may says this. */
  public boolean say(Cue cue) {
    String name = cue.speaker().map(FilterValues::normalized).orElse("");
    return (!chosen || kept.contains(name)) && !excluded.contains(name);
  }
}
