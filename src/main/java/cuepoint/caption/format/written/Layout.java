package cuepoint.caption.format.written;

import cuepoint.caption.cue.SpeakerName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a transcript is laid out, as its beginning shows. A number that looks like a time is one only
 * in a form in which the times of the file are written.
 */
final class Layout {
  private final Set<MarkForm> forms;
  private final Set<String> names;
  private final Set<MarkForm> formsOfNames;
  private final Customs customs;
  private final TimesOfHead times;

  private Layout(Names names, Set<MarkForm> forms, List<WrittenLine> head) {
    this.names = names.recurring();
    this.formsOfNames = names.forms();
    this.forms = forms;
    this.customs = Customs.of(head, line -> mark(line.text()));
    this.times = TimesOfHead.of(pieces(head));
    if (times == TimesOfHead.FEW) {
      forms.removeIf(MarkForm::doubtful);
    }
  }

  /** The layout of a text that begins with these lines. */
  static Layout of(List<String> lines) {
    List<WrittenLine> head = lines.stream().map(WrittenLine::of).toList();
    Names names = Names.of(head);
    Layout all = new Layout(names, EnumSet.complementOf(EnumSet.of(MarkForm.SPEAKER)), head);
    Set<MarkForm> forms = all.formsOfTimes(head);
    if (names.beginLines(head)) {
      forms.add(MarkForm.SPEAKER);
    }
    return new Layout(names, forms, head);
  }

  /** Forms whose times rise; those that are doubtful also have to be usual in the file. */
  private Set<MarkForm> formsOfTimes(List<WrittenLine> head) {
    Map<MarkForm, List<Long>> found = new HashMap<>();
    pieces(head).stream()
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
    return forms;
  }

  /** The mark with which a line begins. */
  Optional<Mark> mark(String line) {
    for (MarkForm form : forms) {
      Optional<Mark> mark = form.at(line, name -> isName(form, name));
      if (mark.isPresent()) {
        return mark;
      }
    }
    return Optional.empty();
  }

  /** The speaker without a time with whom a line begins. */
  Optional<Mark> speaker(String line) {
    return forms.contains(MarkForm.SPEAKER)
        ? MarkForm.SPEAKER.at(line, this::isName)
        : Optional.empty();
  }

  private boolean isName(MarkForm form, String text) {
    return formsOfNames.contains(form) ? SpeakerName.of(text).isPresent() : isName(text);
  }

  /** Whether a text is the name of a speaker, rather than what is said. */
  boolean isName(String text) {
    return SpeakerName.of(text)
        .filter(
            name -> name.evidence() != SpeakerName.Evidence.WORDS || names.contains(name.name()))
        .isPresent();
  }

  Customs customs() {
    return customs;
  }

  TimesOfHead times() {
    return times;
  }

  /** Whether times inside of lines may be in parentheses. */
  boolean inParentheses() {
    return forms.stream().anyMatch(MarkForm::inParentheses);
  }

  /** The marks of lines, in their order, each with the text up to the next. */
  private List<Mark> pieces(List<WrittenLine> head) {
    List<Mark> marks = new ArrayList<>();
    for (WrittenLine line : head) {
      if (!line.heading() && !line.blank()) {
        marks.addAll(Inside.split(line.text(), this));
      } else {
        mark(line.text()).ifPresent(mark -> marks.add(mark.saying("")));
      }
    }
    return marks;
  }
}
