package cuepoint.collection;

import cuepoint.caption.CaptionSummary;
import cuepoint.caption.Captions;
import cuepoint.caption.Repairs;
import cuepoint.collection.name.TalkFile;
import cuepoint.collection.name.TalkFile.Role;
import cuepoint.collection.variant.CaptionVariant;
import cuepoint.collection.variant.LastCaptions;
import cuepoint.collection.variant.StatedLanguages;
import cuepoint.collection.variant.VariantOrder;
import cuepoint.file.RegularFile;
import cuepoint.language.LanguageTag;
import cuepoint.talk.Cue;
import cuepoint.talk.Extent;
import cuepoint.talk.Language;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the caption files of a talk: the best transcript of each language. */
final class TranscriptReader {
  private final FileProblems problems;
  private final StatedLanguages languages;
  private final LastCaptions last;
  private final Extent extent;
  private final Map<Path, List<Cue>> whole = new LinkedHashMap<>();
  private final List<Path> outside = new ArrayList<>();
  private final Map<Path, PassedOver> passedOver = new LinkedHashMap<>();
  private final Map<Path, String> read = new LinkedHashMap<>();
  private final Map<Path, CaptionSummary> summaries = new LinkedHashMap<>();
  private Repairs repairs = Repairs.NONE;

  /**
   * @param languages those of the talk and of its files
   * @param last reads the files
   * @param extent which part of the recording is the talk
   */
  TranscriptReader(
      FileProblems problems, StatedLanguages languages, LastCaptions last, Extent extent) {
    this.problems = problems;
    this.languages = languages;
    this.last = last;
    this.extent = extent;
  }

  /** What was repaired, and how often. */
  Repairs repairs() {
    return repairs;
  }

  /** The caption files that were not used, and why. */
  Map<Path, PassedOver> passedOver() {
    return passedOver;
  }

  /** BCP 47 tags of the caption files that say something. */
  Map<Path, String> languages() {
    return read;
  }

  /** Whether nobody states the language of a file, and it was detected. */
  boolean isDetected(Path file) {
    String detected = languages.detected().getOrDefault(file, LanguageTag.UNKNOWN);
    return !detected.equals(LanguageTag.UNKNOWN);
  }

  /** What each of the caption files contains. */
  Map<Path, CaptionSummary> summaries() {
    return summaries;
  }

  /**
   * Reads all caption files of a talk.
   *
   * @return all that is said in the recording: the talk's own language first, then by their tags
   */
  List<Transcript> read(List<TalkFile> files) {
    Map<TalkFile, Captions> captions = new LinkedHashMap<>();
    boolean onlyTexts = files.stream().allMatch(file -> file.role() == Role.TEXT);
    for (TalkFile file : files) {
      captions(file, onlyTexts).ifPresent(one -> captions.put(file, one));
    }
    if (captions.isEmpty()) {
      outside.forEach(this::reportOutside);
    }
    List<CaptionVariant> variants = languages.variants(captions);
    variants.forEach(this::keep);
    Map<Language, List<CaptionVariant>> byLanguage = new LinkedHashMap<>();
    for (CaptionVariant one : variants) {
      Language language = Language.of(one.transcript().language());
      byLanguage.computeIfAbsent(language, each -> new ArrayList<>()).add(one);
    }
    removeUntimed(byLanguage);
    String own = languages.ofTalk().orElse(LanguageTag.UNKNOWN);
    return byLanguage.values().stream()
        .map(all -> best(all, own))
        .sorted(
            Comparator.comparing((Transcript one) -> !Language.of(own).is(one.language()))
                .thenComparing(Transcript::language))
        .toList();
  }

  /** What is said in the talk, if it is a part of what the captions are of. */
  private Optional<Captions> said(Path file, Captions captions) {
    Captions said = captions.within(extent);
    if (said.cues().isEmpty()) {
      outside.add(file);
      return Optional.empty();
    }
    whole.put(file, captions.cues());
    return Optional.of(said);
  }

  private void reportOutside(Path file) {
    CaptionSummary all = Objects.requireNonNull(summaries.get(file));
    problems.add(
        file,
        0,
        "nothing in it belongs to the talk from second %d: %s"
            .formatted(
                extent.startMillis() / 1000,
                all.timedCues() == 0
                    ? "its captions have no times"
                    : "its captions are from %d to %d"
                        .formatted(all.startMillis() / 1000, all.endMillis() / 1000)));
  }

  private void keep(CaptionVariant variant) {
    Path file = variant.file().path();
    read.put(file, variant.transcript().language());
    summaries.computeIfPresent(file, (path, one) -> one.by(variant.transcript().kind()));
  }

  /** Of an unknown language, neither untimed captions nor texts stand beside timed captions. */
  private void removeUntimed(Map<Language, List<CaptionVariant>> byLanguage) {
    Language unknown = Language.of(LanguageTag.UNKNOWN);
    List<CaptionVariant> all = byLanguage.values().stream().flatMap(List::stream).toList();
    List<CaptionVariant> ofUnknown = byLanguage.getOrDefault(unknown, List.of());
    boolean timed = all.stream().anyMatch(one -> one.isTimed() && !ofUnknown.contains(one));
    if (timed && ofUnknown.stream().noneMatch(TranscriptReader::isTimedCaptions)) {
      ofUnknown.forEach(one -> passedOver.put(one.file().path(), PassedOver.UNTIMED));
      byLanguage.remove(unknown);
    }
  }

  private static boolean isTimedCaptions(CaptionVariant variant) {
    return variant.isTimed() && variant.file().role() != Role.TEXT;
  }

  private Transcript best(List<CaptionVariant> variants, String language) {
    VariantOrder order = new VariantOrder(variants, language);
    CaptionVariant best = order.best(variants);
    Path file = best.file().path();
    String taken = problems.nameOf(file);
    variants.stream()
        .filter(one -> !one.equals(best))
        .forEach(one ->
            passedOver.put(one.file().path(), PassedOver.better(taken, order.why(best, one))));
    Transcript said = best.transcript();
    List<Cue> cues = Objects.requireNonNull(whole.get(file));
    return new Transcript(said.language(), said.kind(), cues, Optional.of(taken));
  }

  private Optional<Captions> captions(TalkFile talkFile, boolean onlyTexts) {
    Path file = talkFile.path();
    try {
      RegularFile.check(file, RegularFile.MAX_CAPTION_BYTES);
      Captions captions = last.read(file, talkFile.language().or(languages::ofTalk));
      summaries.put(file, CaptionSummary.of(captions));
      if (!onlyTexts && talkFile.role() == Role.TEXT && captions.cues().isEmpty()) {
        passedOver.put(file, PassedOver.BESIDE_CAPTIONS);
        return Optional.empty();
      }
      Optional<PassedOver> whyNot = Speech.whyNot(file, captions.cues());
      whyNot.ifPresent(why -> passedOver.put(file, why));
      if (whyNot.isPresent()) {
        return Optional.empty();
      }
      captions.problems().forEach(one -> problems.add(file, one.line(), one.message()));
      repairs = repairs.plus(captions.repairs());
      if (captions.cues().isEmpty()) {
        passedOver.put(file, PassedOver.EMPTY);
        return Optional.empty();
      }
      return said(file, captions);
    } catch (IOException e) {
      problems.unreadable(file, e);
      passedOver.put(file, PassedOver.UNREADABLE);
      return Optional.empty();
    }
  }
}
