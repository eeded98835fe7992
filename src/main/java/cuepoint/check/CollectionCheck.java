package cuepoint.check;

import cuepoint.collection.Collection;
import cuepoint.collection.FileProblem;
import cuepoint.collection.ListedFile;
import cuepoint.collection.TalkFiles;
import cuepoint.collection.TalkReading;
import cuepoint.correction.GlossaryProposal;
import cuepoint.relation.RepeatedTalk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads a whole collection and says what is wrong with it. */
public final class CollectionCheck {
  private final Collection collection;
  private final Function<TalkFiles, Optional<String>> whyNoCaptions;
  private final Supplier<List<RepeatedTalk>> repeated;
  private final Set<Finding> findings = new LinkedHashSet<>();
  private final UnknownLanguages languages;
  private final SharedVideos videos = new SharedVideos();
  private final Set<Path> corrections = new LinkedHashSet<>();

  private CollectionCheck(
      Collection collection,
      Function<TalkFiles, Optional<String>> whyNoCaptions,
      Supplier<List<RepeatedTalk>> repeated,
      Set<String> unknownLanguages) {
    this.collection = collection;
    this.languages = new UnknownLanguages(unknownLanguages);
    this.whyNoCaptions = whyNoCaptions;
    this.repeated = repeated;
  }

  /**
   * Checks a collection.
   *
   * @param whyNoCaptions why there are none of a talk, as a clause, where that is known
   * @param repeated talks that repeat each other, as far as talks have been compared
   * @param unknownLanguages BCP 47 tags of those of which no model has told what passages mean
   * @return what was found, by kind
   */
  public static List<Finding> of(
      Collection collection,
      Function<TalkFiles, Optional<String>> whyNoCaptions,
      Supplier<List<RepeatedTalk>> repeated,
      Set<String> unknownLanguages) {
    return new CollectionCheck(collection, whyNoCaptions, repeated, unknownLanguages).run();
  }

  private List<Finding> run() {
    GlossaryUse glossary = new GlossaryUse(collection.glossary());
    collection.problems().forEach(this::add);
    collection.passedOver().forEach(this::add);
    for (TalkFiles files : collection.talks()) {
      TalkReading reading = collection.read(files);
      reading.problems().forEach(this::add);
      reading.passedOver().forEach(this::add);
      corrections.addAll(files.corrections().keySet());
      reading
          .recording()
          .ifPresent(recording -> {
            findings.addAll(new TalkCheck(files, reading, recording).findings(whyNoCaptions));
            videos.add(recording.talk());
            languages.add(recording);
            glossary.hear(recording);
          });
    }
    findings.addAll(videos.findings());
    findings.addAll(RepeatedTalks.findings(repeated.get(), ids()));
    findings.addAll(languages.findings());
    findings.addAll(glossary.findings());
    GlossaryProposal.in(corrections, collection.glossary()).forEach(this::add);
    List<Finding> byKind = new ArrayList<>(findings);
    byKind.sort(Comparator.comparing(Finding::kind)); // stable
    return byKind;
  }

  private Set<String> ids() {
    return collection.talks().stream().map(TalkFiles::id).collect(Collectors.toSet());
  }

  private void add(FileProblem problem) {
    findings.add(
        new Finding(
            Kind.PROBLEM,
            Optional.empty(),
            Optional.of(problem.file()),
            problem.line(),
            problem.message()));
  }

  private void add(ListedFile file) {
    file.passedOver()
        .filter(why -> !file.isUnreadable())
        .ifPresent(why ->
            findings.add(
                new Finding(
                    Kind.PASSED_OVER,
                    file.talk(),
                    Optional.of(file.path()),
                    0,
                    why.kind() + ": " + why.reason())));
  }

  private void add(GlossaryProposal proposal) {
    findings.add(
        Finding.of(
            Kind.RECURRING_CORRECTION,
            "a line for the glossary, from %,d corrections: %s"
                .formatted(proposal.places(), proposal.line())));
  }
}
