package cuepoint.page.talk;

import cuepoint.format.SnippetHtml;
import cuepoint.reading.CuePart;
import cuepoint.reading.Paragraph;
import cuepoint.reading.Paragraphs;
import cuepoint.relation.Elsewhere;
import cuepoint.search.Moment;
import cuepoint.search.Place;
import cuepoint.search.Range;
import cuepoint.talk.EditTemplate;
import cuepoint.talk.Transcript;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays out a transcript in paragraphs, with its places and chapters. For one use. */
final class TranscriptLayout {
  private final String language;
  private final Deque<Place> places;
  private final Deque<Elsewhere> elsewhere;
  private final Optional<CuePart> current;
  private final Optional<EditTemplate> edit;
  private final String file;
  private final List<Paragraph> paragraphs;
  private final List<TranscriptPart> parts = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();
  private Optional<String> speaker = Optional.empty();

  private TranscriptLayout(TalkPage page, Transcript transcript) {
    language = transcript.language();
    places = new ArrayDeque<>(page.places());
    elsewhere = new ArrayDeque<>(page.relations().elsewhere());
    edit = page.talk().event().edit().filter(template -> transcript.file().isPresent());
    file = transcript.file().orElse("");
    paragraphs = Paragraphs.of(transcript.cues(), page.chapters());
    current = page.startMillis().flatMap(this::partAt);
  }

  static List<TranscriptPart> of(TalkPage page, Transcript transcript) {
    TranscriptLayout layout = new TranscriptLayout(page, transcript);
    layout.paragraphs.forEach(layout::add);
    return layout.parts;
  }

  /**
   * The last one that has begun at a time, as the page's script finds it; empty before the first.
   */
  private Optional<CuePart> partAt(long millis) {
    return paragraphs.stream()
        .flatMap(paragraph -> paragraph.parts().stream())
        .takeWhile(part -> part.startMillis() <= millis)
        .filter(part -> part.cue().timed())
        .reduce((before, after) -> after);
  }

  private void add(Paragraph paragraph) {
    Optional<String> other = paragraph.speaker().filter(name -> !speaker.equals(Optional.of(name)));
    List<TranscriptLine> lines = paragraph.parts().stream().map(this::line).toList();
    boolean unnamed = speaker.isPresent() && paragraph.speaker().isEmpty();
    parts.add(new TranscriptPart(paragraph, other, unnamed, lines, beginning(paragraph)));
    speaker = paragraph.speaker();
  }

  /** What is said elsewhere too, of passages that begin in a paragraph. */
  private List<Elsewhere> beginning(Paragraph paragraph) {
    List<Elsewhere> beginning = new ArrayList<>();
    long end = paragraph.parts().getLast().cue().endMillis();
    while (!elsewhere.isEmpty() && elsewhere.getFirst().shared().here().startMillis() < end) {
      beginning.add(elsewhere.removeFirst());
    }
    return beginning;
  }

  private TranscriptLine line(CuePart part) {
    String anchor = TranscriptLine.anchor(language, part.startMillis());
    boolean first = part.cue().timed() && anchors.add(anchor);
    return new TranscriptLine(
        part,
        first ? Optional.of(anchor) : Optional.empty(),
        html(part),
        current.equals(Optional.of(part)),
        edit.filter(template -> part.isFirst())
            .map(template -> template.at(file, part.cue().line())));
  }

  private String html(CuePart part) {
    List<Range> matches = new ArrayList<>();
    Set<Range> guesses = new HashSet<>();
    for (Place place : places(part)) {
      Range range = within(place.range(), part);
      matches.add(range);
      if (place.kind() == Moment.Kind.GUESS) {
        guesses.add(range);
      }
    }
    return SnippetHtml.of(part.text(), matches, guesses::contains);
  }

  /** Takes the places that begin in a part or before it. What a border cuts is left once more. */
  private List<Place> places(CuePart part) {
    List<Place> within = new ArrayList<>();
    while (!places.isEmpty() && begins(places.getFirst(), part.index(), part.end())) {
      Place place = places.removeFirst();
      if (place.cue() == part.index() && place.range().end() > part.start()) {
        within.add(place);
      }
    }
    if (!within.isEmpty() && within.getLast().range().end() > part.end()) {
      places.addFirst(within.getLast());
    }
    return within;
  }

  private static boolean begins(Place place, int cue, int end) {
    return place.cue() < cue || (place.cue() == cue && place.range().start() < end);
  }

  /** What of a range in a cue belongs to a part of it. */
  private static Range within(Range range, CuePart part) {
    return new Range(
        Math.max(range.start(), part.start()) - part.start(),
        Math.min(range.end(), part.end()) - part.start());
  }
}
