package cuepoint.format;

import cuepoint.talk.Language;
import java.util.List;
import java.util.Map;

/** Which transcripts have no meaning, as a model does not know their language. */
public final class LeftOutLanguages {
  /** What is said before one or more of them. */
  public static final String WHY = "no meaning, as the model does not know the language: ";

  private LeftOutLanguages() {}

  /**
   * How many there are in each language, in words, the most frequent first.
   *
   * @param transcripts by BCP 47 tag; of equally frequent ones its first comes first
   */
  public static List<String> counted(Map<String, Integer> transcripts) {
    return transcripts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(language -> counted(language.getKey(), language.getValue()))
        .toList();
  }

  private static String counted(String tag, int count) {
    return "%,d %s in %s"
        .formatted(count, count == 1 ? "transcript" : "transcripts", Language.of(tag).label());
  }
}
