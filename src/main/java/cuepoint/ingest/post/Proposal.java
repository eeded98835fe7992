package cuepoint.ingest.post;

import cuepoint.ingest.layout.Link;
import cuepoint.talk.Chapter;
import cuepoint.video.Video;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one place of a post says of a talk.
 *
 * @param videos where it can be watched: one recording in several places
 * @param chapters the places in the recording that the post names
 */
record Proposal(
    List<Video> videos,
    Optional<Guess<String>> title,
    Optional<Guess<List<String>>> speakers,
    Optional<Guess<String>> description,
    Optional<Guess<LocalDate>> recorded,
    List<Chapter> chapters) {

  Proposal {
    videos = List.copyOf(videos);
    chapters = List.copyOf(chapters);
  }

  /** A talk of which nothing is known yet. */
  static Proposal at(List<Link> links) {
    return new Proposal(
        links.stream().flatMap(link -> link.video().stream()).toList(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The text of the first link that is more than the name of a player; empty if there is none. */
  static String text(List<Link> links) {
    return links.stream().filter(Link::isNamed).map(Link::text).findFirst().orElse("");
  }

  Proposal over(List<Video> recording) {
    return new Proposal(recording, title, speakers, description, recorded, chapters);
  }

  Proposal having(List<Chapter> places) {
    return new Proposal(videos, title, speakers, description, recorded, places);
  }

  Proposal titled(Optional<Guess<String>> other) {
    return new Proposal(
        videos, Guess.surer(title, other), speakers, description, recorded, chapters);
  }

  /** With another title, whatever it had. */
  Proposal called(Optional<Guess<String>> other) {
    return new Proposal(videos, other, speakers, description, recorded, chapters);
  }

  Proposal by(Optional<Guess<List<String>>> other) {
    return new Proposal(
        videos, title, Guess.surer(speakers, other), description, recorded, chapters);
  }

  /** With a description, unless it has one or the text is empty. */
  Proposal described(String text) {
    Optional<Guess<String>> other = text.isBlank() ? Optional.empty() : Guess.sure(text.strip());
    return new Proposal(
        videos, title, speakers, Guess.surer(description, other), recorded, chapters);
  }

  Proposal on(Optional<Guess<LocalDate>> day) {
    return new Proposal(videos, title, speakers, description, Guess.surer(recorded, day), chapters);
  }

  /** This, completed and made surer by what another place says of the same recording. */
  Proposal with(Proposal other) {
    List<Video> all =
        Stream.concat(
                videos.stream(),
                other.videos.stream()
                    .filter(
                        video -> videos.stream().noneMatch(one -> one.key().equals(video.key()))))
            .toList();
    return new Proposal(
        all,
        Guess.surer(title, other.title),
        Guess.surer(speakers, other.speakers),
        longer(description, other.description),
        Guess.surer(recorded, other.recorded),
        Stream.concat(chapters.stream(), other.chapters.stream()).distinct().toList());
  }

  private static Optional<Guess<String>> longer(
      Optional<Guess<String>> one, Optional<Guess<String>> other) {
    boolean second =
        one.isEmpty() || other.filter(text -> text.value().contains(one.get().value())).isPresent();
    return second ? other.or(() -> one) : one;
  }

  /** Where the talk begins in its recording, in ms; 0 if the post does not say. */
  long startMillis() {
    return videos.getFirst().startMillis();
  }
}
