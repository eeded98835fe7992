package cuepoint.caption.cleaning;

import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Row;
import cuepoint.caption.cue.SpeakerName;
import cuepoint.caption.cue.SpeakerName.Evidence;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which words in front of a colon are names of speakers in this file. A label always is. Other
 * words are if they recur as names do: several with capitals, or any that stand before many of the
 * cues. A single line that begins with "Rust:" has no speaker.
 */
final class KnownNames {
  private static final int NAMES = 2;
  private static final int TIMES = 2;

  /** One in so many cues begins with a name where speakers take turns. */
  private static final int CUES_A_NAME = 8;

  /** More cues than anyone begins with one word and a colon, unless it is the speaker's name. */
  private static final int FEWEST_OF_ONE = 3;

  private final Set<String> names = new HashSet<>();
  private boolean mostCuesAreNamed;

  boolean contains(SpeakerName name) {
    return switch (name.evidence()) {
      case LABEL -> true;
      case CAPITALS -> mostCuesAreNamed || recurs(name);
      case WORDS -> recurs(name);
    };
  }

  private boolean recurs(SpeakerName name) {
    return names.contains(name.name()) && (mostCuesAreNamed || names.size() >= NAMES);
  }

  /** Learns the names of the next stretch of cues. */
  void learn(Collection<RawCue> stretch) {
    Map<String, Integer> capitals = new HashMap<>();
    Map<String, Integer> words = new HashMap<>();
    for (RawCue cue : stretch) {
      for (Row row : cue.rows()) {
        SpeakerName.before(row.text())
            .filter(name -> row.speaker().isEmpty())
            .ifPresent(name ->
                (name.evidence() == Evidence.WORDS ? words : capitals)
                    .merge(name.name(), 1, Integer::sum));
      }
    }
    int named = capitals.values().stream().mapToInt(Integer::intValue).sum();
    boolean all = named >= stretch.size() && named > capitals.size() && capitals.size() >= NAMES;
    int total = recurring(capitals) + recurring(words);
    mostCuesAreNamed = all || (total >= FEWEST_OF_ONE && total * 2 >= stretch.size());
    boolean turns =
        capitals.size() + words.size() >= NAMES && total * CUES_A_NAME >= stretch.size();
    names.addAll(capitals.keySet());
    if (turns || mostCuesAreNamed) {
      names.addAll(words.keySet());
    }
  }

  /** Removes what does not recur; returns how often the others do in total. */
  private static int recurring(Map<String, Integer> seen) {
    seen.values().removeIf(times -> times < TIMES);
    return seen.values().stream().mapToInt(Integer::intValue).sum();
  }
}
