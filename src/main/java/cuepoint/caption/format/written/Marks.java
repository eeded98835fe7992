package cuepoint.caption.format.written;

import cuepoint.caption.cue.SpeakerName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the marks of one transcript.
 *
 * @param forms the forms in which they are written in it
 * @param names the names of speakers that are known
 * @param ofDay whether its times say so: {@code 9:58 AM}
 */
record Marks(Set<MarkForm> forms, Names names, boolean ofDay) {
  /** The mark with which a line begins. */
  Optional<Mark> at(String line) {
    for (MarkForm form : forms) {
      Optional<Mark> mark = form.at(line, name -> isName(form, name));
      if (mark.isPresent() && (ofDay || !mark.get().ofDay())) {
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
    return names.forms().contains(form) ? SpeakerName.of(text).isPresent() : isName(text);
  }

  /** Whether a text is the name of a speaker, rather than what is said. */
  boolean isName(String text) {
    return SpeakerName.of(text)
        .filter(name ->
            name.evidence() != SpeakerName.Evidence.WORDS
                || names.recurring().contains(name.name()))
        .isPresent();
  }

  /** Whether times inside of lines may be in parentheses. */
  boolean inParentheses() {
    return forms.stream().anyMatch(MarkForm::inParentheses);
  }

  /** All marks of these lines, each with the text up to the next. */
  List<Mark> of(List<WrittenLine> lines) {
    List<Mark> marks = new ArrayList<>();
    for (WrittenLine line : lines) {
      if (!line.heading() && !line.blank()) {
        marks.addAll(Inside.split(line.text(), this));
      } else {
        at(line.text()).flatMap(Mark::ofHeading).ifPresent(mark -> marks.add(mark.saying("")));
      }
    }
    return marks;
  }
}
