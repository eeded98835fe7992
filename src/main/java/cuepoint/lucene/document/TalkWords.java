package cuepoint.lucene.document;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.ShownWord;
import cuepoint.lucene.analysis.TermWord;
import cuepoint.lucene.analysis.TextField;
import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;

/**
 * The words of a talk as they are said, and as its title and its speakers are written, each once:
 * what a word that was typed wrongly may mean. Terms are stems, which hardly resemble it.
 */
public final class TalkWords {
  /** Shorter words resemble too many others, in UTF-16 units. */
  public static final int SHORTEST = 3;

  /** Longer ones are hardly typed, in UTF-16 units. */
  public static final int LONGEST = 30;

  private TalkWords() {}

  static void addTo(Document document, Recording recording) {
    Talk talk = recording.talk();
    LanguageGroup language = LanguageGroup.of(talk.language());
    Set<String> fields = new TreeSet<>();
    add(document, talk.title() + "; " + String.join("; ", talk.speakers()), language, fields);
    for (Transcript transcript : recording.transcripts()) {
      LanguageGroup said = LanguageGroup.of(transcript.language());
      for (Cue cue : transcript.cues()) {
        add(document, cue.text(), said, fields);
      }
    }
  }

  private static void add(
      Document document, String text, LanguageGroup language, Set<String> added) {
    String field = TextField.WORDS.in(language);
    for (ShownWord shown : ShownWord.of(text, language)) {
      TermWord.of(shown, language)
          .map(ShownWord::folded)
          .filter(TalkWords::isSpelled)
          .filter(word -> added.add(field + word))
          .ifPresent(word -> document.add(new StringField(field, word, Field.Store.NO)));
    }
  }

  /** Whether a word can be spelled otherwise: numbers cannot. */
  public static boolean isSpelled(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.codePoints().allMatch(Character::isAlphabetic);
  }
}
