package cuepoint.lucene.analysis;

import java.util.List;
import java.util.Locale;

/** A text of an index that is analysed, in a Lucene field for each group of languages. */
public enum TextField {
  /** What is said in a passage. */
  PASSAGE(true),
  /** All that is said in a talk. */
  SAID(true),
  TITLE(false),
  SPEAKERS(false),
  DESCRIPTION(false),
  TAGS(false),
  /** When and where a talk was given. */
  OCCASION(false),
  /** The speakers' names in words of no language, for filters. */
  NAMES(false),
  /** Each word of a talk once, not stemmed, for spelling. */
  WORDS(false),
  /** What was typed. No document has it. */
  QUERY(false);

  /** The texts about a talk. */
  public static final List<TextField> ABOUT = List.of(TITLE, SPEAKERS, DESCRIPTION, TAGS, OCCASION);

  private final boolean spoken;

  TextField(boolean spoken) {
    this.spoken = spoken;
  }

  /** The Lucene field that has the text of a group of languages: {@code "passage.en"}. */
  public String in(LanguageGroup group) {
    return prefix() + group.code();
  }

  /** Whether a Lucene field has what captions say, which includes text that is not speech. */
  static boolean isSpoken(String luceneField) {
    for (TextField field : values()) {
      if (field.spoken && luceneField.startsWith(field.prefix())) {
        return true;
      }
    }
    return false;
  }

  private String prefix() {
    return name().toLowerCase(Locale.ROOT) + ".";
  }
}
