package cuepoint.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.metadata.TalkMetadata;
import java.util.List;

/**
 * A talk as a source describes it, before it is in the collection.
 *
 * @param stem the name that its files are to have in common, from {@link cuepoint.file.FileStem}
 * @param metadata what the source says of it
 * @param others fields that are to be written as they are: those that Cuepoint does not read, and
 *     others in place of what the metadata would give
 * @param files what the source has of it beside its metadata
 * @param doubts what was proposed but may be wrong, for a person to look at
 */
public record TalkDraft(
    String stem,
    TalkMetadata metadata,
    ObjectNode others,
    List<DraftFile> files,
    List<Doubt> doubts) {

  public TalkDraft {
    files = List.copyOf(files);
    doubts = List.copyOf(doubts);
  }
}
