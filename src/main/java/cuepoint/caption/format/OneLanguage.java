package cuepoint.caption.format;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps the first language of a file that has the same captions in several. Captions in another
 * language are a translation if they are not later than those that were kept; a speaker who goes on
 * in another language is kept.
 */
public final class OneLanguage {
  private static final int MOST = 100;

  private final Cleaning out;
  private final Map<String, Integer> passedOver = new TreeMap<>();
  private Optional<String> kept = Optional.empty();
  private long latestMillis = -1;

  public OneLanguage(Cleaning out) {
    this.out = out;
  }

  /** Whether a cue is in the language that is kept, which is that of the first one. */
  public boolean takes(Optional<String> language, RawCue cue) {
    if (kept.isEmpty() && language.isPresent()) {
      kept = language;
      out.language(language.get());
    }
    boolean other = language.isPresent() && !primary(language).equals(primary(kept));
    if (other && cue.timed() && cue.startMillis() <= latestMillis) {
      passOver(language.get());
      return false;
    }
    latestMillis = Math.max(latestMillis, cue.startMillis());
    return true;
  }

  /** A cue in this language is passed over. */
  public void passOver(String language) {
    if (passedOver.size() < MOST || passedOver.containsKey(language)) {
      passedOver.merge(language, 1, Integer::sum);
    }
  }

  /** Says what was passed over. */
  public void end() {
    passedOver.forEach((language, count) ->
        out.problem(
            1,
            "%,d captions in %s are passed over: a file is read in one language"
                .formatted(count, language)));
  }

  private static String primary(Optional<String> tag) {
    return tag.orElse("").split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }
}
