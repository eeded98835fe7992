package cuepoint.collection.variant;

import cuepoint.caption.Captions;
import cuepoint.collection.name.Flag;
import cuepoint.collection.name.TalkFile;
import cuepoint.language.LanguageDetector;
import cuepoint.language.LanguageTag;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Language;
import cuepoint.talk.Transcript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * In which languages the caption files of a talk are. Its name states that of a file, or its
 * content, or the talk's metadata, unless there is a file for that language already; what is not
 * stated is detected.
 */
public final class StatedLanguages {
  private final Optional<String> ofTalk;
  private final Optional<CaptionKind> kind;
  private final Map<Path, String> detected = new LinkedHashMap<>();
  private final List<CaptionVariant> variants = new ArrayList<>();

  /**
   * What the metadata say.
   *
   * @param ofTalk BCP 47 tag of the language that is spoken
   * @param kind who wrote the captions
   */
  public StatedLanguages(Optional<String> ofTalk, Optional<CaptionKind> kind) {
    this.ofTalk = ofTalk;
    this.kind = kind;
  }

  /** BCP 47 tag of the talk. */
  public Optional<String> ofTalk() {
    return ofTalk;
  }

  /** BCP 47 tags of the languages that were detected, by file; {@code und} where none was. */
  public Map<Path, String> detected() {
    return detected;
  }

  /** The caption files of a talk, each in its language. */
  public List<CaptionVariant> variants(Map<TalkFile, Captions> captions) {
    captions.forEach(
        (file, one) -> stated(file, one).ifPresent(tag -> variants.add(variant(file, one, tag))));
    captions.forEach((file, one) -> {
      if (stated(file, one).isEmpty()) {
        CaptionVariant unknown = variant(file, one, LanguageTag.UNKNOWN);
        variants.add(variant(file, one, language(unknown)));
      }
    });
    return variants.stream().map(one -> one.amongVariants(variants)).toList();
  }

  private static Optional<String> stated(TalkFile file, Captions captions) {
    return file.language()
        .filter(Predicate.not(LanguageTag.UNKNOWN::equals))
        .or(() -> captions.language().flatMap(LanguageTag::of));
  }

  private CaptionVariant variant(TalkFile file, Captions captions, String language) {
    Optional<CaptionKind> named =
        file.flags().contains(Flag.AUTOMATIC)
            ? Optional.of(CaptionKind.AUTOMATIC)
            : Optional.empty();
    return new CaptionVariant(
        file,
        new Transcript(
            language,
            named.or(() -> kind).or(captions::kind).orElse(CaptionKind.MANUAL),
            captions.cues()));
  }

  private String language(CaptionVariant unknown) {
    Optional<String> expected = unknown.file().language().isPresent() ? Optional.empty() : ofTalk;
    if (expected.isPresent() && variants.stream().noneMatch(one -> isIn(one, expected.get()))) {
      return expected.get();
    }
    Optional<String> same =
        variants.stream()
            .filter(one -> one.saysTheSame(unknown))
            .map(one -> one.transcript().language())
            .findFirst();
    return same.orElseGet(() -> detect(unknown, expected));
  }

  private static boolean isIn(CaptionVariant variant, String language) {
    return Language.of(language).is(variant.transcript().language());
  }

  private String detect(CaptionVariant unknown, Optional<String> expected) {
    String language =
        LanguageDetector.ofCues(unknown.transcript().cues())
            .or(() -> expected)
            .orElse(LanguageTag.UNKNOWN);
    if (expected.filter(language::equals).isEmpty()) {
      detected.put(unknown.file().path(), language);
    }
    return language;
  }
}
