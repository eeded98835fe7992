package cuepoint.correction;

import cuepoint.event.GlossaryFile;
import cuepoint.file.ProblemSink;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line for a glossary: a word that captions often have wrong, with what they have instead.
 *
 * @param line in Solr's synonym format, {@code Kubernetes, cube net ease}
 * @param places how often it was corrected
 */
public record GlossaryProposal(String line, int places) {
  /** What was corrected less often may be chance. */
  private static final int RECURS = 3;

  /** Longer forms are not looked for in queries. */
  private static final int MOST_WORDS = 4;

  /**
   * The lines that files of corrections propose, the most frequent first.
   *
   * @param glossary the lines that there are
   */
  public static List<GlossaryProposal> in(Collection<Path> files, String glossary) {
    List<Correction> all = new ArrayList<>();
    files.forEach(file -> all.addAll(CorrectionsFile.read(file, ProblemSink.NONE)));
    return of(all, glossary);
  }

  /**
   * The lines that corrections propose, the most frequent first.
   *
   * @param corrections of all talks
   * @param glossary the lines that there are
   */
  static List<GlossaryProposal> of(Collection<Correction> corrections, String glossary) {
    Map<String, Map<String, Integer>> heardAs = new LinkedHashMap<>();
    corrections.stream()
        .filter(GlossaryProposal::isOfOneWord)
        .forEach(one ->
            heardAs
                .computeIfAbsent(one.replacement(), right -> new LinkedHashMap<>())
                .merge(folded(one.old()), 1, Integer::sum));
    List<Set<String>> known = known(glossary);
    List<GlossaryProposal> proposals = new ArrayList<>();
    heardAs.forEach((right, forms) -> {
      forms.entrySet().removeIf(form -> form.getValue() < RECURS);
      forms.keySet().removeIf(form -> known.stream().anyMatch(line -> has(line, right, form)));
      if (!forms.isEmpty()) {
        String line = right + ", " + String.join(", ", forms.keySet());
        int places = forms.values().stream().mapToInt(Integer::intValue).sum();
        proposals.add(new GlossaryProposal(line, places));
      }
    });
    proposals.sort((one, other) -> other.places - one.places);
    return proposals;
  }

  /** Whether a glossary can say it: not of long phrases, nor of how a word is written. */
  private static boolean isOfOneWord(Correction correction) {
    return isForm(correction.old())
        && isForm(correction.replacement())
        && !folded(correction.old()).equals(folded(correction.replacement()));
  }

  /** What has signs of the format in it is left to a person. */
  private static boolean isForm(String words) {
    return words.codePoints().anyMatch(Character::isLetterOrDigit)
        && words.split(" ", -1).length <= MOST_WORDS
        && Stream.of(",", "=>", "\\", "#").noneMatch(words::contains);
  }

  private static List<Set<String>> known(String glossary) {
    return glossary
        .lines()
        .map(line ->
            GlossaryFile.forms(line).stream()
                .map(GlossaryProposal::folded)
                .collect(Collectors.toSet()))
        .toList();
  }

  private static boolean has(Set<String> line, String right, String form) {
    return line.contains(folded(right)) && line.contains(form);
  }

  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
