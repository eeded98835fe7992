package cuepoint.lucene.document;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.ShownWord;
import cuepoint.talk.Cue;
import cuepoint.talk.Transcript;
import java.util.List;

/**
 * The words of a transcript as people read them, found once for all that counts them.
 *
 * @param language of the transcript
 * @param cues in order
 */
record SaidWords(LanguageGroup language, List<SaidCue> cues) {
  SaidWords {
    cues = List.copyOf(cues);
  }

  /**
   * What is said in a cue.
   *
   * @param text of the cue
   * @param words of the text, in order
   */
  record SaidCue(String text, List<ShownWord> words) {
    SaidCue {
      words = List.copyOf(words);
    }
  }

  static SaidWords of(Transcript transcript) {
    LanguageGroup language = LanguageGroup.of(transcript.language());
    return new SaidWords(
        language,
        transcript.cues().stream()
            .map(Cue::text)
            .map(text -> new SaidCue(text, ShownWord.of(text, language)))
            .toList());
  }
}
