package cuepoint.check;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.collection.ListedFile;
import cuepoint.collection.PassedOver;
import cuepoint.collection.TalkFiles;
import cuepoint.collection.TalkReading;
import cuepoint.file.ProblemSink;
import cuepoint.language.LanguageDetector;
import cuepoint.metadata.MetadataFile;
import cuepoint.talk.Language;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is wrong with one talk. */
final class TalkCheck {
  /** Languages that are so near each other that a detector takes one for the other. */
  private static final List<Set<String>> NEAR =
      List.of(
          Set.of("nn", "no", "da", "sv"),
          Set.of("bs", "hr", "sr", "sh", "sl"),
          Set.of("id", "ms"),
          Set.of("cs", "sk"),
          Set.of("es", "gl", "pt", "ca"),
          Set.of("be", "bg", "mk", "ru", "uk"),
          Set.of("zh", "yue", "cmn", "wuu", "nan"),
          Set.of("hi", "mr", "ne", "ur"),
          Set.of("fa", "ar", "ur"));

  private final TalkFiles files;
  private final TalkReading reading;
  private final Talk talk;
  private final List<Transcript> transcripts;
  private final List<Finding> findings = new ArrayList<>();

  TalkCheck(TalkFiles files, TalkReading reading, Recording recording) {
    this.files = files;
    this.reading = reading;
    this.talk = recording.talk();
    this.transcripts = recording.transcripts();
  }

  /**
   * All of it.
   *
   * @param whyNoCaptions is asked only if there are none
   */
  List<Finding> findings(Function<TalkFiles, Optional<String>> whyNoCaptions) {
    if (transcripts.isEmpty()) {
      add(Kind.NO_CAPTIONS, whyNoCaptions.apply(files).orElseGet(this::whyNone));
    } else if (talk.title().equals(files.nameAsTitle()) && talk.speakers().isEmpty()) {
      add(
          Kind.NO_METADATA,
          "it is called like its file, and has no speakers; %s.json with \"title\" and \"speakers\" names them"
              .formatted(files.stem()));
    }
    if (talk.video().isEmpty()) {
      add(Kind.NO_VIDEO, "it has no address; give one as \"video\" in its .json");
    }
    transcripts.forEach(this::checkLanguage);
    files.json().filter(file -> !files.sharesFiles()).ifPresent(this::checkMarks);
    new TimesCheck(talk, reading.own().durationMillis(), transcripts, findings::add).run();
    return findings;
  }

  /** What an import proposes is marked until a person has looked. */
  private void checkMarks(Path json) {
    MetadataFile.read(json, ProblemSink.NONE).root().properties().stream()
        .filter(
            field -> field.getKey().endsWith(MetadataFile.VERIFIED) && isFalse(field.getValue()))
        .map(Map.Entry::getKey)
        .forEach(mark ->
            add(
                Kind.UNCONFIRMED,
                "%s: look at it, then take \"%s\" out of %s"
                    .formatted(mark.replace(MetadataFile.VERIFIED, ""), mark, json.getFileName())));
  }

  private static boolean isFalse(JsonNode value) {
    return value.isBoolean() && !value.asBoolean();
  }

  private void add(Kind kind, String message) {
    findings.add(Finding.ofTalk(kind, talk.id(), message));
  }

  private String whyNone() {
    Optional<ListedFile> captions =
        reading.files().stream()
            .filter(file -> file.role() == ListedFile.Role.CAPTIONS)
            .findFirst();
    if (captions.isPresent()) {
      return captions.get().path()
          + ": "
          + captions
              .get()
              .passedOver()
              .map(PassedOver::reason)
              .orElse("nothing in it is said during this talk; look at its start and end");
    }
    return talk.video().isPresent()
        ? "not fetched yet; 'cuepoint fetch' gets them"
        : "there is no file with captions";
  }

  /** Only of a language that is stated: one that was detected is that of the words. */
  private void checkLanguage(Transcript transcript) {
    Language stated = Language.of(transcript.language());
    if (stated.is("und") || isDetected(transcript)) {
      return;
    }
    LanguageDetector.ofCues(transcript.cues())
        .filter(said -> !stated.is(said) && !areNear(transcript.language(), said))
        .ifPresent(said ->
            findings.add(
                new Finding(
                    Kind.WRONG_LANGUAGE,
                    Optional.of(talk.id()),
                    transcript.file(),
                    0,
                    "it should be %s, but looks like %s"
                        .formatted(stated.label(), Language.of(said).label()))));
  }

  private boolean isDetected(Transcript transcript) {
    return reading.files().stream()
        .filter(ListedFile::isDetected)
        .anyMatch(file -> transcript.file().filter(file.path()::equals).isPresent());
  }

  private static boolean areNear(String one, String other) {
    List<String> both = List.of(Language.of(one).code(), Language.of(other).code());
    return NEAR.stream().anyMatch(group -> group.containsAll(both));
  }
}
