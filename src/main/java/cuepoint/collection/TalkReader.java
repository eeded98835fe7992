package cuepoint.collection;

import cuepoint.collection.ListedFile.Role;
import cuepoint.collection.name.NamedDay;
import cuepoint.collection.name.TalkFile;
import cuepoint.collection.variant.LastCaptions;
import cuepoint.collection.variant.StatedLanguages;
import cuepoint.correction.TalkCorrections;
import cuepoint.event.EventMetadata;
import cuepoint.event.ScheduledTalks;
import cuepoint.language.LanguageDetector;
import cuepoint.language.LanguageTag;
import cuepoint.metadata.OwnMetadata;
import cuepoint.metadata.TalkMetadata;
import cuepoint.talk.Cue;
import cuepoint.talk.Extent;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one talk: its metadata, its captions, and where it can be watched. */
final class TalkReader {
  private final TalkFiles files;
  private final EventMetadata event;
  private final ScheduledTalks scheduled;
  private final FileProblems problems;
  private final LastCaptions last;

  TalkReader(
      TalkFiles files,
      EventMetadata event,
      ScheduledTalks scheduled,
      FileProblems problems,
      LastCaptions last) {
    this.files = files;
    this.event = event;
    this.scheduled = scheduled;
    this.problems = problems;
    this.last = last;
  }

  /**
   * Reads it.
   *
   * @param charset of caption files, unless their event names another
   */
  TalkReading read(Optional<Charset> charset) {
    OwnMetadata own = files.own(problems);
    TalkMetadata metadata = own.metadata().or(scheduled());
    StatedLanguages languages = new StatedLanguages(language(metadata), metadata.captions());
    Extent extent = metadata.extent();
    last.begin(files.fingerprint().stamp(), event.charset().or(() -> charset));
    TranscriptReader captions = new TranscriptReader(problems, languages, last, extent);
    List<Transcript> transcripts =
        TalkCorrections.apply(
            captions.read(files.captions()), files.corrections(), extent, problems);
    Optional<PassedOver> noTalk =
        transcripts.isEmpty() ? whyNoTalk(metadata, own) : Optional.empty();
    Optional<Recording> recording =
        noTalk.isPresent()
            ? Optional.empty()
            : Optional.of(new Recording(talk(metadata, transcripts), transcripts));
    return new TalkReading(
        recording,
        own.metadata(),
        captions.repairs(),
        listed(captions, own, noTalk),
        List.copyOf(languages.detected().values()),
        problems.found());
  }

  /** The files of the talk; with the first of an event also its schedules of other talks. */
  private List<ListedFile> listed(
      TranscriptReader captions, OwnMetadata own, Optional<PassedOver> noTalk) {
    return Stream.concat(
            files.all().stream().map(file -> listed(file, captions, own, noTalk)),
            scheduled.unmatched(files.id()).stream()
                .map(file -> ListedFile.passedOver(problems.nameOf(file), PassedOver.OTHER_TALKS)))
        .toList();
  }

  private TalkMetadata scheduled() {
    scheduled.doubts(files.id()).forEach(doubt -> problems.add(files.first(), 0, doubt));
    return scheduled.metadata(files.id());
  }

  /** Why files without captions do not describe a talk. */
  private Optional<PassedOver> whyNoTalk(TalkMetadata metadata, OwnMetadata own) {
    if (own.playlist()) {
      return Optional.of(PassedOver.PLAYLIST);
    }
    boolean describes =
        !metadata.equals(TalkMetadata.NONE)
            || !problems.found().isEmpty()
            || !own.withoutFields().containsAll(files.metadata());
    return describes ? Optional.empty() : Optional.of(PassedOver.NO_METADATA);
  }

  private ListedFile listed(
      TalkFile file, TranscriptReader captions, OwnMetadata own, Optional<PassedOver> noTalk) {
    String name = problems.nameOf(file.path());
    return new ListedFile(
        name,
        Role.of(file),
        noTalk.isPresent() ? Optional.empty() : Optional.of(files.id()),
        Optional.ofNullable(captions.languages().get(file.path())),
        captions.isDetected(file.path()),
        Optional.ofNullable(captions.summaries().get(file.path())),
        Optional.ofNullable(captions.passedOver().get(file.path()))
            .or(() -> noTalk)
            .or(() -> noFields(file, own)),
        problems.of(name));
  }

  private static Optional<PassedOver> noFields(TalkFile file, OwnMetadata own) {
    return Optional.of(PassedOver.NO_METADATA)
        .filter(reason -> own.withoutFields().contains(file.path()));
  }

  private Optional<String> language(TalkMetadata metadata) {
    return metadata.language().or(event::language);
  }

  /** Captions end close to the end of the talk. */
  private static Optional<Long> lastHeardMillis(List<Transcript> transcripts) {
    return transcripts.stream()
        .flatMap(transcript -> transcript.cues().stream())
        .filter(Cue::timed)
        .map(Cue::endMillis)
        .max(Comparator.naturalOrder());
  }

  /** Of a part, from where it begins to where it or the recording ends. */
  private static Optional<Long> length(TalkMetadata metadata, List<Transcript> transcripts) {
    Extent extent = metadata.extent();
    Optional<Long> whole = metadata.durationMillis().or(() -> lastHeardMillis(transcripts));
    return extent.coversAll()
        ? whole
        : metadata.endMillis().or(() -> whole).map(end -> Math.max(0, end - extent.startMillis()));
  }

  private Talk talk(TalkMetadata metadata, List<Transcript> transcripts) {
    Optional<Transcript> first = transcripts.stream().findFirst();
    TalkMedia media = new TalkMedia(files, event.jumpLink(), problems);
    return new Talk(
        files.id(),
        event.event(),
        metadata.title().orElse(files.name().title()),
        metadata.speakersAt(event.event()),
        metadata.description().orElse(""),
        metadata.recorded().or(this::day),
        language(metadata)
            .or(() -> first.map(Transcript::language))
            .or(() -> LanguageDetector.of(about(metadata)))
            .orElse(LanguageTag.UNKNOWN),
        length(metadata, transcripts),
        metadata.extent(),
        metadata.tags(),
        metadata.extent().chapters(metadata.chapters()),
        first.map(Transcript::kind),
        media
            .video(metadata.videos())
            .map(video -> metadata.startMillis().map(video::from).orElse(video)),
        media.thumbnail(metadata.thumbnail()),
        media.relatedUrls(metadata.relatedUrls()));
  }

  /**
   * Where no metadata give it: in the names of the files, of the event, or in that of its folder.
   */
  private Optional<LocalDate> day() {
    return NamedDay.in(files.name().title())
        .or(() -> event.event().date())
        .or(() -> NamedDay.in(files.event().name(Optional.empty())));
  }

  private static String about(TalkMetadata metadata) {
    return metadata.title().orElse("") + ". " + metadata.description().orElse("");
  }
}
