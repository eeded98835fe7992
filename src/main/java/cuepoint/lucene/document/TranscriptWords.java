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
record TranscriptWords(LanguageGroup language, List<CueWords> cues) {
  TranscriptWords {
    cues = List.copyOf(cues);
  }

  /**
   * What is said in a cue.
   *
   * @param text of the cue
   * @param words of the text, in order
   */
  record CueWords(String text, List<ShownWord> words) {
    CueWords {
      words = List.copyOf(words);
    }
  }

  static TranscriptWords of(Transcript transcript) {
    LanguageGroup language = LanguageGroup.of(transcript.language());
    return new TranscriptWords(
        language,
        transcript.cues().stream()
            .map(Cue::text)
            .map(text -> new CueWords(text, ShownWord.of(text, language)))
            .toList());
  }
}
