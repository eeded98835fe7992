package cuepoint.lucene.voice;

import cuepoint.lucene.document.SpeakerTurns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;

/**
 * What one says in a passage without being interrupted.
 *
 * @param start where it begins in the text of the passage, in UTF-16 units, as the offsets of its
 *     tokens
 * @param speaker as the passage's field {@code passage_speaker} has the name; empty where nobody is
 *     named
 */
public record SpokenTurn(int start, String speaker) {

  /** Those of a passage, in order, from its beginning on; none where nobody at all is named. */
  public static List<SpokenTurn> of(Document passage) throws IOException {
    SpeakerTurns turns = SpeakerTurns.of(passage);
    List<SpokenTurn> all =
        turns.turns().stream().map(each -> new SpokenTurn(each.start(), each.speaker())).toList();
    if (all.isEmpty() || all.getFirst().start() == 0) {
      return all;
    }
    List<SpokenTurn> whole = new ArrayList<>(all);
    whole.addFirst(new SpokenTurn(0, ""));
    return whole;
  }
}
