package cuepoint.lucene.analysis;

import cuepoint.lucene.token.BlankedText;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Caption text that is not speech: {@code [Music]}, {@code (Applause)}, {@code >>} where another
 * speaker goes on. It is shown, but its words are not searched.
 */
public final class NonSpeech {
  /** The labels of captioners and of YouTube's speech recognition, in the languages it has. */
  private static final String LABELS =
      String.join(
          "|",
          "music",
          "applause",
          "laugh(?:s|ter|ing)?",
          "cheer(?:s|ing)",
          "clapping",
          "inaudible",
          "unintelligible",
          "indistinct",
          "crosstalk",
          "silence",
          "pause",
          "noise",
          "sighs?",
          "coughs?",
          "background (?:noise|music)",
          "musik",
          "applaus",
          "gelächter",
          "musique",
          "applaudissements",
          "rires",
          "música",
          "aplausos",
          "risas?",
          "musica",
          "applausi",
          "музыка",
          "аплодисменты",
          "смех",
          "音楽",
          "拍手",
          "笑");

  /** Most words of a label: after its name it has at most 40 characters, and spaces are single. */
  public static final int LONGEST = 30;

  public static final Pattern PATTERN =
      Pattern.compile(
          "[\\[(]\\s*(?:" + LABELS + ")(?:[ ,.:;\\d][^\\])]{0,40})?\\s*[\\])]|>>",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private NonSpeech() {}

  /** The text without it; offsets stay those of the whole text. */
  static Reader without(Reader text) {
    return new BlankedText(text, PATTERN, NonSpeech::mayBeIn);
  }

  private static boolean mayBeIn(String text) {
    return mayHoldLabel(text) || text.contains(">>");
  }

  /** Whether a label may begin in a text. */
  public static boolean mayHoldLabel(String text) {
    return text.indexOf('[') >= 0 || text.indexOf('(') >= 0;
  }

  /**
   * Where a label ends, exclusive, that begins at a place of a text; the place itself if none does.
   */
  public static int labelEnd(String text, int start) {
    char first = text.charAt(start);
    Matcher label = PATTERN.matcher(text).region(start, text.length());
    return (first == '[' || first == '(') && label.lookingAt() ? label.end() : start;
  }
}
