package cuepoint.caption.format.written;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a transcript is laid out, as its beginning shows. A number that looks like a time is one only
 * in a form in which the times of the file are written.
 */
record Layout(Marks marks, Customs customs, TimesOfHead times) {
  /** The layout of a text that begins with these lines. */
  static Layout of(List<String> lines) {
    List<WrittenLine> head =
        lines.stream()
            .map(WrittenLine::of)
            .filter(line -> !ToolLines.isDateAndLength(line))
            .toList();
    Names names = Names.of(head);
    Set<MarkForm> all = EnumSet.complementOf(EnumSet.of(MarkForm.SPEAKER));
    boolean ofDay = TimesOfHead.saySo(new Marks(all, names, true).of(head));
    Set<MarkForm> forms = formsOfTimes(new Marks(all, names, ofDay).of(head));
    if (!mostlyGlued(head)) {
      forms.remove(MarkForm.GLUED_TIME);
    }
    if (names.beginLines(head)) {
      forms.add(MarkForm.SPEAKER);
    }
    Marks marks = new Marks(forms, names, ofDay);
    TimesOfHead times = TimesOfHead.of(marks.of(head));
    if (times == TimesOfHead.FEW) {
      forms.removeIf(MarkForm::doubtful);
    }
    return new Layout(marks, Customs.of(head, marks), times);
  }

  private static boolean mostlyGlued(List<WrittenLine> head) {
    List<String> texts =
        head.stream().map(WrittenLine::text).filter(text -> !text.isEmpty()).toList();
    long glued =
        texts.stream()
            .filter(text -> MarkForm.GLUED_TIME.at(text, name -> true).isPresent())
            .count();
    return glued * 10 >= texts.size() * 9L;
  }

  /** Whether turns are known by times or speakers. */
  boolean tellsTurns() {
    return times == TimesOfHead.OF_RECORDING
        || times == TimesOfHead.OF_DAY
        || marks.forms().contains(MarkForm.SPEAKER);
  }

  /** Forms whose times rise; those that are doubtful also have to be usual in the file. */
  private static Set<MarkForm> formsOfTimes(List<Mark> marks) {
    Map<MarkForm, List<Long>> found = new HashMap<>();
    marks.stream()
        .filter(Mark::timed)
        .forEach(
            mark -> found.computeIfAbsent(mark.form(), f -> new ArrayList<>()).add(mark.start()));
    int all = found.values().stream().mapToInt(List::size).sum();
    Set<MarkForm> forms = EnumSet.noneOf(MarkForm.class);
    found.forEach((form, starts) -> {
      boolean usual = starts.size() * 4 >= all && starts.size() > 1;
      if (TimesOfHead.rise(starts) && (usual || !form.doubtful())) {
        forms.add(form);
      }
    });
    addWithoutName(MarkForm.TIME_NAME, MarkForm.TIME, marks, forms);
    addWithoutName(MarkForm.PARENTHESIS_NAME, MarkForm.PARENTHESIS, marks, forms);
    return forms;
  }

  /** Where a speaker goes on, the name may be left out, if all of these times rise. */
  private static void addWithoutName(
      MarkForm named, MarkForm without, List<Mark> marks, Set<MarkForm> forms) {
    long latest = -1;
    for (Mark mark : marks) {
      if (mark.timed() && (mark.form() == named || mark.form() == without)) {
        if (!forms.contains(named) || mark.start() < latest) {
          return;
        }
        latest = mark.start();
      }
    }
    if (forms.contains(named)) {
      forms.add(without);
    }
  }
}
