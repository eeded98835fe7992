package cuepoint.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The talks that a file or folder lists, in its order.
 *
 * @param eventId the folder that they go to unless the user names another, from {@link
 *     cuepoint.file.FileStem}
 * @param event what it says about their event, as fields of {@code event.json}; may be empty
 * @param talks the talks; each video once
 */
public record Listing(String eventId, ObjectNode event, List<TalkDraft> talks) {

  public Listing {
    talks = List.copyOf(talks);
  }
}
