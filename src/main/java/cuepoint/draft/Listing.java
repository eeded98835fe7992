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
 * @param notes what a person may want to know of how it was read, as clauses without a full stop
 */
public record Listing(String eventId, ObjectNode event, List<TalkDraft> talks, List<String> notes) {

  public Listing {
    talks = List.copyOf(talks);
    notes = List.copyOf(notes);
  }
}
