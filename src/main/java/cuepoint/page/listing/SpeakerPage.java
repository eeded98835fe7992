package cuepoint.page.listing;

import cuepoint.search.Catalogue.RecurringTerm;
import java.util.List;

/**
 * A speaker as the page shows them.
 *
 * @param speaker with their talks
 * @param terms what these keep coming back to
 */
public record SpeakerPage(Speaker speaker, List<RecurringTerm> terms) {
  public SpeakerPage {
    terms = List.copyOf(terms);
  }

  /** The talks by event. */
  public List<EventTalks> events() {
    return EventTalks.of(speaker.talks());
  }

  /** How many they are, and how long. */
  public TalkCounts counts() {
    return TalkCounts.of(speaker.talks());
  }

  /** Who else gave some of these talks, those with most of them first. */
  public List<Speaker> others() {
    return new Speakers(speaker.talks())
        .all().stream()
            .filter(other -> !Speakers.key(other.name()).equals(Speakers.key(speaker.name())))
            .toList();
  }

  /** Who it is, in a sentence, for those who have not opened it. */
  public String summary() {
    return "What %s said in %s, to the second."
        .formatted(speaker.name(), String.join(", ", counts().parts()));
  }
}
