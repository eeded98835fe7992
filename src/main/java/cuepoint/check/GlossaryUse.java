package cuepoint.check;

import cuepoint.event.GlossaryFile;
import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which lines of glossaries have words that are said, or in a title or description. */
final class GlossaryUse {
  private static final String NO_WORD = "[^\\p{L}\\p{M}\\p{N}]+";

  /**
   * What is said may have so many letters more than the term, such as a plural: search finds it.
   */
  private static final int MAX_ENDING = 2;

  private static final int MIN_STEM = 4;

  private final Map<String, Boolean> lines = new LinkedHashMap<>();
  private final Map<String, List<String>> linesOf = new LinkedHashMap<>();
  private final Set<Integer> lengths = new TreeSet<>();

  /**
   * Before anything was heard.
   *
   * @param glossary lines in Solr's synonym format
   */
  GlossaryUse(String glossary) {
    glossary.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::add);
  }

  private void add(String line) {
    lines.put(line, false);
    for (String term : GlossaryFile.forms(line)) {
      List<String> words = words(term);
      if (!words.isEmpty()) {
        lengths.add(words.size());
        linesOf.computeIfAbsent(String.join(" ", words), key -> new ArrayList<>()).add(line);
      }
    }
  }

  void hear(Recording recording) {
    hear(recording.talk().title());
    hear(recording.talk().description());
    for (var transcript : recording.transcripts()) {
      StringBuilder text = new StringBuilder();
      for (Cue cue : transcript.cues()) {
        text.append(cue.text()).append(' ');
      }
      hear(text.toString());
    }
  }

  private void hear(String text) {
    if (lines.isEmpty()) {
      return;
    }
    List<String> words = words(text);
    for (int length : lengths) {
      for (int i = 0; i + length <= words.size(); i++) {
        hearTerm(String.join(" ", words.subList(i, i + length)));
      }
    }
  }

  private void hearTerm(String said) {
    for (int ending = 0; ending <= MAX_ENDING; ending++) {
      int length = said.length() - ending;
      if (ending == 0 || length >= MIN_STEM) {
        linesOf
            .getOrDefault(said.substring(0, length), List.of())
            .forEach(line -> lines.put(line, true));
      }
    }
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split(NO_WORD, -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  List<Finding> findings() {
    return lines.entrySet().stream()
        .filter(line -> !line.getValue())
        .map(line ->
            Finding.of(Kind.UNUSED_GLOSSARY, "none of these is in any talk: " + line.getKey()))
        .toList();
  }
}
