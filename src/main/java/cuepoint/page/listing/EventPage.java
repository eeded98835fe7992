package cuepoint.page.listing;

import cuepoint.search.Catalogue.RecurringTerm;
import cuepoint.talk.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event as its page shows it.
 *
 * @param talks its own
 * @param terms what they keep coming back to
 */
public record EventPage(EventTalks talks, List<RecurringTerm> terms) {
  public EventPage {
    terms = List.copyOf(terms);
  }

  /** The event. */
  public Event event() {
    return talks.event();
  }

  /** Who speaks there, those with most talks first. */
  public List<Speaker> speakers() {
    return new Speakers(talks.talks()).all();
  }

  /** How much there is, and how many speak. */
  public List<String> counts() {
    TalkCounts counted = talks.counts();
    List<String> counts = new ArrayList<>(List.of(counted.talksText()));
    Stream.of(counted.lengthText()).filter(text -> !text.isEmpty()).forEach(counts::add);
    int speakers = speakers().size();
    if (speakers > 0) {
      counts.add(TalkCounts.counted(speakers, "speaker"));
    }
    return counts;
  }

  /** The host of its page on the web. */
  public Optional<String> host() {
    return event()
        .url()
        .map(url -> url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/?#].*", ""));
  }

  /** What it is, in a sentence, for those who have not opened it. */
  public String summary() {
    return "%s: search what was said in %s, to the second."
        .formatted(event().name(), String.join(", ", talks.counts().parts()));
  }
}
