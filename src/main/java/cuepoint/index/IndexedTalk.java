package cuepoint.index;

import cuepoint.index.PassageSplitter.Division;
import cuepoint.talk.Recording;
import java.util.List;

/**
 * A talk with its transcripts cut into passages, as an engine is handed it.
 *
 * @param recording the talk and its transcripts
 * @param divisions of each transcript, in their order, its passages
 */
public record IndexedTalk(Recording recording, List<Division> divisions) {

  public IndexedTalk {
    divisions = List.copyOf(divisions);
    if (divisions.size() != recording.transcripts().size()) {
      throw new IllegalArgumentException(
          recording.transcripts().size() + " transcripts, but " + divisions.size() + " divisions");
    }
  }

  /** Cuts the transcripts of a talk. */
  public static IndexedTalk cut(Recording recording) {
    return new IndexedTalk(
        recording,
        recording.transcripts().stream()
            .map(each -> PassageSplitter.divide(each, recording.talk().chapters()))
            .toList());
  }
}
