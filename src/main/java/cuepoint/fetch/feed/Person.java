package cuepoint.fetch.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads {@code <podcast:person>}: who is heard, of all who worked on an episode. */
final class Person {
  /** Roles of the podcast taxonomy in its groups "cast" and "content" whose people speak. */
  private static final Set<String> SPEAKING =
      Set.of(
          "host",
          "co-host",
          "guest host",
          "guest",
          "narrator",
          "reporter",
          "speaker",
          "panelist",
          "interviewer",
          "interviewee",
          "announcer",
          "voice actor");

  private Person() {}

  /** The name of somebody who speaks; without a role it is a host. */
  static Optional<String> speaker(Element person) {
    String role = person.attr("role").strip().toLowerCase(Locale.ROOT);
    boolean speaks = role.isEmpty() || SPEAKING.contains(role.replace('_', ' '));
    return Optional.of(person.wholeText().strip().replaceAll("\\s+", " "))
        .filter(name -> speaks && !name.isEmpty());
  }
}
