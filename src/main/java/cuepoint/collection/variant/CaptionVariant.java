package cuepoint.collection.variant;

import cuepoint.collection.name.Flag;
import cuepoint.collection.name.TalkFile;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import cuepoint.talk.Transcript;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One of the caption files of a talk: of a region, of another program, translated.
 *
 * @param file where it was read
 * @param transcript what it holds
 */
public record CaptionVariant(TalkFile file, Transcript transcript) {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** Different words that are compared of a long talk. */
  private static final int WORDS = 2000;

  /** Of the words of the shorter one: recognisers hear some words differently. */
  private static final double SAME_TALK = 0.8;

  /** Of all words: programs write numbers and signs differently. */
  private static final double SAME_RUN = 0.99;

  boolean has(Flag flag) {
    return file.flags().contains(flag);
  }

  /** Whether one can jump into what it holds. */
  public boolean isTimed() {
    return transcript.timed();
  }

  /** Up to when it says something, in ms; 0 where nothing is timed. */
  long untilMillis() {
    return transcript.cues().stream().filter(Cue::timed).mapToLong(Cue::endMillis).max().orElse(0);
  }

  /** How much it says, in UTF-16 units: a list of chapters has times as well, but few words. */
  long length() {
    return transcript.cues().stream().mapToLong(cue -> cue.text().length()).sum();
  }

  /** Of most cues: one that is timed in words and one that is not may be in the same file. */
  boolean hasWordTimes() {
    long with = transcript.cues().stream().filter(cue -> !cue.words().isEmpty()).count();
    return with > 0 && 2 * with >= transcript.cues().size();
  }

  /** Whether another file holds what is said here, so that it must be in the same language. */
  boolean saysTheSame(CaptionVariant other) {
    Set<String> words = words();
    Set<String> others = other.words();
    return shared(words, others) >= SAME_TALK * Math.max(1, Math.min(words.size(), others.size()));
  }

  /**
   * Whether both were written in one run of a program: they have the same words, or almost and
   * names that differ in their extensions only.
   */
  private boolean isOfOneRun(CaptionVariant other) {
    Set<String> words = words();
    Set<String> others = other.words();
    int shared = shared(words, others);
    boolean same = shared >= SAME_RUN * (words.size() + others.size() - shared);
    return shared > 0 && (same || (name().equals(other.name()) && saysTheSame(other)));
  }

  private String name() {
    String name = file.path().getFileName().toString();
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  private static int shared(Set<String> words, Set<String> others) {
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(others);
    return shared.size();
  }

  /** Most formats do not say who wrote them: one with a recogniser's words is a recogniser's. */
  CaptionVariant amongVariants(List<CaptionVariant> variants) {
    boolean automatic =
        transcript.kind() == CaptionKind.MANUAL
            && variants.stream()
                .filter(one -> one.transcript.kind() == CaptionKind.AUTOMATIC)
                .anyMatch(this::isOfOneRun);
    return automatic
        ? new CaptionVariant(
            file,
            new Transcript(
                transcript.language(), CaptionKind.AUTOMATIC, transcript.cues(), transcript.file()))
        : this;
  }

  private Set<String> words() {
    Set<String> words = new HashSet<>();
    for (Cue cue : transcript.cues()) {
      if (words.size() >= WORDS) {
        break;
      }
      words.addAll(List.of(NO_LETTERS.split(cue.text().toLowerCase(Locale.ROOT))));
    }
    words.remove("");
    return words;
  }
}
