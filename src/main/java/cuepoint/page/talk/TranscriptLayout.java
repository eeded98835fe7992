package cuepoint.page.talk;

import cuepoint.format.SnippetHtml;
import cuepoint.reading.Paragraph;
import cuepoint.relation.Elsewhere;
import cuepoint.search.Moment;
import cuepoint.search.Place;
import cuepoint.search.Range;
import cuepoint.talk.Chapter;
import cuepoint.talk.Cue;
import cuepoint.talk.EditTemplate;
import cuepoint.talk.Transcript;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lays out a transcript in parts, with its places and chapters. For one use. */
final class TranscriptLayout {
  private final String language;
  private final Deque<Place> places;
  private final Deque<Chapter> chapters;
  private final Deque<Elsewhere> elsewhere;
  private final int current;
  private final Optional<EditTemplate> edit;
  private final String file;
  private final List<TranscriptPart> parts = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();
  private Optional<String> speaker = Optional.empty();
  private int index;

  private TranscriptLayout(TalkPage page, Transcript transcript) {
    language = transcript.language();
    places = new ArrayDeque<>(page.places());
    chapters = new ArrayDeque<>(page.chapters());
    elsewhere = new ArrayDeque<>(page.relations().elsewhere());
    edit = page.talk().event().edit().filter(template -> transcript.file().isPresent());
    file = transcript.file().orElse("");
    current = page.startMillis().map(at -> cueAt(transcript.cues(), at)).orElse(-1);
  }

  static List<TranscriptPart> of(TalkPage page, Transcript transcript) {
    TranscriptLayout transcription = new TranscriptLayout(page, transcript);
    Paragraph.of(transcript.cues()).forEach(transcription::add);
    return transcription.parts;
  }

  /** The last cue that has begun at a time, as the page's script finds it; -1 before the first. */
  private static int cueAt(List<Cue> cues, long millis) {
    int last = -1;
    for (int i = 0; i < cues.size() && cues.get(i).startMillis() <= millis; i++) {
      last = cues.get(i).timed() ? i : last;
    }
    return last;
  }

  private void add(Paragraph paragraph) {
    Optional<Chapter> chapter = beginning(paragraph.cues().getFirst());
    List<TranscriptLine> lines = new ArrayList<>();
    for (Cue cue : paragraph.cues()) {
      Optional<Chapter> next = lines.isEmpty() ? Optional.empty() : beginning(cue);
      if (next.isPresent()) {
        close(chapter, paragraph, lines);
        chapter = next;
        lines.clear();
      }
      lines.add(line(cue));
    }
    close(chapter, paragraph, lines);
  }

  private void close(Optional<Chapter> chapter, Paragraph paragraph, List<TranscriptLine> lines) {
    Optional<String> other = paragraph.speaker().filter(name -> !speaker.equals(Optional.of(name)));
    parts.add(new TranscriptPart(chapter, other, lines, beginning(lines)));
    speaker = paragraph.speaker();
  }

  /** What is said elsewhere too, of passages that begin in some lines. */
  private List<Elsewhere> beginning(List<TranscriptLine> lines) {
    List<Elsewhere> beginning = new ArrayList<>();
    long end = lines.getLast().cue().endMillis();
    while (!elsewhere.isEmpty() && elsewhere.getFirst().shared().here().startMillis() < end) {
      beginning.add(elsewhere.removeFirst());
    }
    return beginning;
  }

  /** The chapter that begins with a cue; of several that would, the last. */
  private Optional<Chapter> beginning(Cue cue) {
    Optional<Chapter> beginning = Optional.empty();
    while (cue.timed()
        && !chapters.isEmpty()
        && chapters.getFirst().startMillis() < cue.endMillis()) {
      beginning = Optional.of(chapters.removeFirst());
    }
    return beginning;
  }

  private TranscriptLine line(Cue cue) {
    List<Range> matches = new ArrayList<>();
    Set<Range> guesses = new HashSet<>();
    while (!places.isEmpty() && places.getFirst().cue() == index) {
      Place place = places.removeFirst();
      matches.add(place.range());
      if (place.kind() == Moment.Kind.GUESS) {
        guesses.add(place.range());
      }
    }
    String anchor = TranscriptLine.anchor(language, cue.startMillis());
    boolean first = cue.timed() && anchors.add(anchor);
    return new TranscriptLine(
        cue,
        first ? Optional.of(anchor) : Optional.empty(),
        SnippetHtml.of(cue.text(), matches, guesses::contains),
        index++ == current,
        edit.map(template -> template.at(file, cue.line())));
  }
}
