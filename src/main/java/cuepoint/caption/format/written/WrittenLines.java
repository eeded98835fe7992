package cuepoint.caption.format.written;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Repair;
import java.util.List;
import java.util.Optional;

/** Reads a transcript line by line, wherever the lines come from. */
public final class WrittenLines {
  private final Layout layout;
  private final Turns turns;
  private final ToolLines tools;
  private final Cleaning out;
  private String row = "";
  private int rowNumber;
  private String timeAbove = "";
  private boolean mayBeNamed;
  private Optional<String> nameAbove = Optional.empty();

  /**
   * @param head its first lines, by which its layout is known; they have yet to be read
   */
  public WrittenLines(List<String> head, Cleaning out) {
    this.layout = Layout.of(head);
    this.out = out;
    this.tools = new ToolLines(layout.tellsTurns());
    this.turns = new Turns(out, layout.times() != TimesOfHead.OF_DAY);
  }

  /** Whether lines begin as a transcript with times of the recording does. */
  public static boolean isTimed(List<String> head) {
    return Layout.of(head).times() == TimesOfHead.OF_RECORDING;
  }

  /**
   * The next line; a blank one ends a paragraph. The heading of a table is not spoken.
   *
   * @param number of the line in the file, from 1; 0 if it has no lines
   */
  public void line(String line, int number) {
    if (!WrittenLine.isBelowHeading(line)) {
      passRow();
    }
    row = "";
    if (WrittenLine.isTableRow(line)) {
      row = line;
      rowNumber = number;
    } else {
      pass(line, number);
    }
  }

  /** Passes on the row that was above, which is no heading. */
  private void passRow() {
    if (!row.isEmpty()) {
      pass(row, rowNumber);
    }
  }

  private void pass(String line, int number) {
    WrittenLine written = WrittenLine.of(line, number);
    tools.after(written, unread -> mark(unread).isPresent()).forEach(this::line);
  }

  private void line(WrittenLine written) {
    turns.at(written.number());
    if (written.blank()) {
      turns.paragraph();
      return;
    }
    Optional<Mark> mark = mark(written);
    boolean name = mark.isEmpty() && nameAbove.isEmpty() && isNameBelowTime(written);
    if (name) {
      nameAbove = Optional.of(written.text());
    } else {
      nameAbove.ifPresent(held -> resolve(held, mark.isEmpty()));
      read(written, mark);
    }
  }

  /** Passes on what is left. */
  public void end() {
    passRow();
    tools.end().forEach(this::line);
    for (int i = 0; i < tools.leftOut(); i++) {
      out.repair(Repair.LOG_LINE);
    }
    nameAbove.ifPresent(held -> resolve(held, false));
    turns.end();
  }

  private boolean isNameBelowTime(WrittenLine line) {
    boolean name =
        mayBeNamed && layout.customs().nameBelowTime() && layout.marks().isName(line.text());
    mayBeNamed = false;
    return name;
  }

  /** A line that may be a name is one if there is text below it. */
  private void resolve(String held, boolean textBelow) {
    if (textBelow) {
      turns.begin(Mark.ofSpeaker(held, ""));
    } else {
      turns.add(held);
    }
    nameAbove = Optional.empty();
  }

  private void read(WrittenLine line, Optional<Mark> mark) {
    if (mark.isPresent()) {
      begin(line, mark.get());
    } else if (!line.heading() && !repeatsTime(line)) {
      say(Mark.ofSpeaker("", line.text()));
    }
  }

  private boolean repeatsTime(WrittenLine line) {
    boolean repeats =
        !timeAbove.isEmpty()
            && layout.customs().lengthBelowTime()
            && Customs.isLength(line.text(), timeAbove);
    timeAbove = "";
    return repeats;
  }

  private Optional<Mark> mark(WrittenLine line) {
    Optional<Mark> timed =
        layout.times() == TimesOfHead.NONE ? Optional.empty() : layout.marks().at(line.text());
    Optional<Mark> mark = timed.or(() -> speaker(line));
    if (line.heading()) {
      return mark.flatMap(Mark::ofHeading);
    }
    return layout.customs().labelAfterTime() ? mark.map(Customs::labelled) : mark;
  }

  /** Bold names are speakers; others could be any words before a colon. */
  private Optional<Mark> speaker(WrittenLine line) {
    if (line.boldName().isEmpty()) {
      return layout.marks().speaker(line.text());
    }
    return MarkForm.SPEAKER.at(line.text(), line.boldName()::equals);
  }

  private void begin(WrittenLine line, Mark mark) {
    timeAbove = mark.isAlone() ? mark.time() : "";
    mayBeNamed = mark.isAlone();
    boolean named =
        layout.customs().nameAfterTime()
            && mark.speaker().isEmpty()
            && layout.marks().isName(mark.text());
    if (named) {
      say(mark.namedByText());
    } else {
      say(line.heading() ? mark.saying("") : mark);
    }
  }

  private void say(Mark mark) {
    for (Mark piece :
        layout.times() == TimesOfHead.NONE ? List.of(mark) : Inside.split(mark, layout.marks())) {
      turns.begin(piece);
      turns.add(piece.text());
    }
  }
}
