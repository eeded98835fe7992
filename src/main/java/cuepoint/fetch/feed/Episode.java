package cuepoint.fetch.feed;

import cuepoint.talk.Chapter;
import java.util.List;
import java.util.Optional;

/**
 * An episode of a feed, its texts as they are written there.
 *
 * @param id its guid; may be empty
 * @param speakers who is named as a host or guest of it
 * @param author who is said to have made it
 * @param description text or HTML
 * @param published when
 * @param duration {@code 1:02:03}, {@code 62:03} or a number of seconds
 * @param recording the address of its audio or video
 * @param page the address of its page
 * @param picture the address of its picture
 * @param chaptersAddress the address of its chapters in JSON
 */
record Episode(
    String id,
    String title,
    List<String> speakers,
    Optional<String> author,
    Optional<String> description,
    Optional<String> published,
    Optional<String> duration,
    List<String> tags,
    Optional<String> recording,
    Optional<String> page,
    Optional<String> picture,
    List<TranscriptLink> transcripts,
    List<Chapter> chapters,
    Optional<String> chaptersAddress) {

  Episode {
    speakers = List.copyOf(speakers);
    tags = List.copyOf(tags);
    transcripts = List.copyOf(transcripts);
    chapters = List.copyOf(chapters);
  }

  /** Whether there is something to hear or to read of it. */
  boolean isHeard() {
    return recording.isPresent() || !transcripts.isEmpty();
  }
}
