package cuepoint.ingest.post;

import cuepoint.ingest.layout.Alternatives;
import cuepoint.ingest.layout.Line;
import cuepoint.ingest.layout.Link;
import cuepoint.ingest.layout.LinkText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the talks that the sentences of a paragraph link to. */
final class ParagraphTalks {
  /** A sentence that begins so goes on about what the one before it says. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:His|Her|Their|Its|It|He|She|They|This|That|These|The talk|The video)\\b.*",
          Pattern.DOTALL);

  private final Line line;
  private final List<Integer> ends = new ArrayList<>();

  private ParagraphTalks(Line line) {
    this.line = line;
    int end = 0;
    for (String sentence : Prose.sentences(line.text())) {
      end += sentence.length();
      ends.add(end);
    }
  }

  static List<Proposal> read(Line line) {
    return new ParagraphTalks(line).read();
  }

  private List<Proposal> read() {
    List<List<Link>> groups = Alternatives.of(line);
    List<Proposal> talks = new ArrayList<>();
    int previous = 0;
    for (int i = 0; i < groups.size(); i++) {
      List<Link> links = groups.get(i);
      int next = i + 1 < groups.size() ? groups.get(i + 1).getFirst().from() : line.text().length();
      talks.add(one(links, previous, next, groups.size() == 1));
      previous = links.getLast().to();
    }
    return talks;
  }

  /**
   * Reads one talk.
   *
   * @param previous where the talk before it is linked, or the beginning
   * @param next where the one behind it is linked, or the end
   */
  private Proposal one(List<Link> links, int previous, int next, boolean alone) {
    Proposal talk = Proposal.at(links);
    if (LinkText.isTime(links.getFirst().text())) {
      return talk;
    }
    int start = sentence(links.getFirst().from(), previous);
    int end = Math.max(links.getLast().to(), sentenceEnd(links.getLast().to()));
    if (links.getFirst().text().isEmpty() && isTitle(line.plain(start, links.getFirst().from()))) {
      return ItemTalks.read(line.part(start, end)).getFirst();
    }
    String text = alone ? line.plain() : line.plain(start, end);
    String near = line.plain(Math.max(start, previous), Math.min(end, next));
    TitleLine own = TitleLine.of(Proposal.text(links));
    Proposal named =
        talk.titled(own.title().filter(guess -> isTitleOf(guess.value()))).by(own.speakers());
    return speakers(named, near, text, line.plain(links.getLast().to(), Math.min(end, next)))
        .titled(
            Prose.about(near)
                .or(() -> alone ? Prose.title(text) : Prose.about(text))
                .or(() -> Prose.title(near)))
        .described(text);
  }

  /** Tries what is nearest to the link first. */
  private static Proposal speakers(Proposal talk, String near, String text, String behind) {
    return talk.by(People.afterBy(behind).flatMap(found -> Guess.sure(found.names())))
        .by(Prose.speakers(near))
        .by(Prose.speakers(TitleLine.stripped(behind)))
        .by(Prose.speakers(text))
        .by(Prose.person(text));
  }

  /** Not so a link text that is a part of its sentence, "watch Ada Moreau". */
  private static boolean isTitleOf(String text) {
    boolean clause =
        LinkText.isGeneric(text.replaceFirst(" .*", ""))
            && People.areFull(text.replaceFirst("^\\S+ ", ""));
    return !clause && !Character.isLowerCase(text.codePointAt(0));
  }

  private static boolean isTitle(String before) {
    return !before.isEmpty() && before.length() < 120 && before.matches("(?s)[^.!?]*[:–—-]?");
  }

  /** Where the sentences about a link begin. */
  private int sentence(int at, int previous) {
    int index = Math.min(after(at + 1), ends.size() - 1);
    int earliest = previous == 0 ? 0 : sentenceEnd(previous);
    while (index > 0
        && begin(index) > earliest
        && GOES_ON.matcher(line.text().substring(begin(index))).matches()) {
      index--;
    }
    return Math.min(begin(index), at);
  }

  private int begin(int index) {
    return index == 0 ? 0 : ends.get(index - 1);
  }

  private int sentenceEnd(int at) {
    int index = after(at);
    return index < ends.size() ? ends.get(index) : line.text().length();
  }

  /** The first sentence that ends at a place or later. */
  private int after(int at) {
    int found = Collections.binarySearch(ends, at);
    return found < 0 ? -found - 1 : found;
  }
}
