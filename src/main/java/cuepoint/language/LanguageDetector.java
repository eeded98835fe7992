package cuepoint.language;

import cuepoint.talk.Cue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Detects in which of 103 languages a text is written. The model is loaded when it is first needed,
 * in half a second. Safe for use by many threads.
 */
public final class LanguageDetector {
  private static final String MODEL = "/langdetect-183.bin";

  /** More text changes no answer. In UTF-16 units. */
  private static final int ENOUGH = 2000;

  /** A name or an exclamation is of no language. In letters. */
  private static final int LEAST = 20;

  /**
   * How much likelier than the next a language must be. Of 1,800 passages of Debian's translated
   * manual pages, of 40, 100 and 300 characters in 20 languages, it is wrong for 2 that pass; of 81
   * spoken sentences in 27 languages for none, and 72 pass.
   */
  private static final double CLEARLY = 2;

  private LanguageDetector() {}

  /**
   * A language that a text may be in.
   *
   * @param tag BCP 47
   * @param times how much likelier it is than by chance
   */
  public record Likely(String tag, double times) {}

  private static final class Loaded {
    static final LanguageDetectorME DETECTOR = load();

    private static LanguageDetectorME load() {
      try (InputStream model = LanguageDetector.class.getResourceAsStream(MODEL)) {
        return new LanguageDetectorME(new LanguageDetectorModel(Objects.requireNonNull(model)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The language of what is said, as of {@link #of}. */
  public static Optional<String> ofCues(List<Cue> cues) {
    StringBuilder text = new StringBuilder();
    for (Cue cue : cues) {
      if (text.length() >= ENOUGH) {
        break;
      }
      text.append(cue.text()).append(' ');
    }
    return of(text.toString());
  }

  /** The BCP 47 tag of the language of a text; empty where it is short or in doubt. */
  public static Optional<String> of(String text) {
    if (text.codePoints().filter(Character::isLetter).limit(LEAST).count() < LEAST) {
      return Optional.empty();
    }
    List<Likely> likely = likely(text);
    return likely.size() > 1 && likely.get(0).times() >= CLEARLY * likely.get(1).times()
        ? Optional.of(likely.get(0).tag())
        : Optional.empty();
  }

  /** All languages, from the likeliest that a text is in. */
  public static List<Likely> likely(String text) {
    Language[] all =
        Loaded.DETECTOR.predictLanguages(text.substring(0, Math.min(ENOUGH, text.length())));
    return Arrays.stream(all)
        .map(one -> new Likely(tag(one.getLang()), one.getConfidence() * all.length))
        .toList();
  }

  /** What is written in Norwegian is Bokmål, unless it is said to be Nynorsk. */
  private static String tag(String code) {
    return code.equals("nob") ? "no" : LanguageCode.of(code).orElse(code);
  }
}
