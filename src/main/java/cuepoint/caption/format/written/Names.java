package cuepoint.caption.format.written;

import cuepoint.caption.cue.SpeakerName;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of speakers in the beginning of a transcript.
 *
 * @param recurring those that are written twice or more
 * @param forms the forms in which most names recur, so that any words there are a name
 */
record Names(Set<String> recurring, Set<MarkForm> forms) {
  /** As captions do: a single "Note:" at the beginning of lines is no speaker. */
  private static final int NAMES_THAT_TELL = 2;

  static Names of(List<WrittenLine> head) {
    Map<MarkForm, Map<String, Integer>> counts = new EnumMap<>(MarkForm.class);
    for (WrittenLine line : head) {
      named(line)
          .ifPresent(mark ->
              SpeakerName.of(mark.speaker())
                  .ifPresent(name ->
                      counts
                          .computeIfAbsent(mark.form(), form -> new HashMap<>())
                          .merge(name.name(), 1, Integer::sum)));
    }
    Set<MarkForm> forms = EnumSet.noneOf(MarkForm.class);
    Set<String> recurring = new HashSet<>();
    counts.forEach((form, names) -> {
      Set<String> twice = recurring(names);
      recurring.addAll(twice);
      if (form != MarkForm.SPEAKER && mostlyIn(twice, names)) {
        forms.add(form);
      }
    });
    return new Names(recurring, forms);
  }

  /** The first form, in which any words may be the name. */
  private static Optional<Mark> named(WrittenLine line) {
    for (MarkForm form : MarkForm.values()) {
      if (form.names()) {
        Optional<Mark> mark = form.at(line.text(), name -> SpeakerName.of(name).isPresent());
        if (mark.isPresent()) {
          return line.heading() ? mark.flatMap(Mark::ofHeading) : mark;
        }
      }
    }
    return Optional.empty();
  }

  private static Set<String> recurring(Map<String, Integer> names) {
    return names.entrySet().stream()
        .filter(name -> name.getValue() > 1 || isLabel(name.getKey()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isLabel(String text) {
    return SpeakerName.of(text)
        .filter(name -> name.evidence() == SpeakerName.Evidence.LABEL)
        .isPresent();
  }

  private static boolean mostlyIn(Set<String> twice, Map<String, Integer> names) {
    int all = names.values().stream().mapToInt(Integer::intValue).sum();
    return twice.stream().mapToInt(names::get).sum() * 2 > all;
  }

  /** Whether lines begin with a name and a colon, without a time. */
  boolean beginLines(List<WrittenLine> head) {
    return head.stream()
            .flatMap(line -> MarkForm.SPEAKER.at(line.text(), recurring::contains).stream())
            .map(Mark::speaker)
            .distinct()
            .count()
        >= NAMES_THAT_TELL;
  }
}
