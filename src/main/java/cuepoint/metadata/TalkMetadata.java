package cuepoint.metadata;

import cuepoint.talk.CaptionKind;
import cuepoint.talk.Chapter;
import cuepoint.talk.Event;
import cuepoint.talk.Extent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The metadata in a talk's own files; empty where there is none.
 *
 * @param account the name of the account that published it
 * @param language BCP 47 tag
 * @param durationMillis in ms
 * @param videos addresses, in the order of the file
 * @param thumbnail the address of a picture, or the name of a file
 * @param relatedUrls addresses of pages about it, not checked
 * @param startMillis where the talk begins in its recording, in ms
 * @param endMillis where it ends there, in ms, exclusive
 */
public record TalkMetadata(
    Optional<String> title,
    List<String> speakers,
    Optional<String> account,
    Optional<String> description,
    Optional<LocalDate> recorded,
    Optional<String> language,
    Optional<Long> durationMillis,
    List<String> tags,
    List<Chapter> chapters,
    Optional<CaptionKind> captions,
    List<String> videos,
    Optional<String> thumbnail,
    List<String> relatedUrls,
    Optional<Long> startMillis,
    Optional<Long> endMillis) {

  public static final TalkMetadata NONE =
      new TalkMetadata(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  /** Reads the fields of one of the programs that {@code docs/metadata.md} lists. */
  public static TalkMetadata of(JsonFields json) {
    return TalkFields.read(json);
  }

  /** This metadata, completed from another. */
  public TalkMetadata or(TalkMetadata other) {
    return new TalkMetadata(
        title.or(other::title),
        first(speakers, other.speakers),
        account.or(other::account),
        description.or(other::description),
        recorded.or(other::recorded),
        language.or(other::language),
        durationMillis.or(other::durationMillis),
        first(tags, other.tags),
        first(chapters, other.chapters),
        captions.or(other::captions),
        first(videos, other.videos),
        thumbnail.or(other::thumbnail),
        first(relatedUrls, other.relatedUrls),
        inPart() ? startMillis : other.startMillis,
        inPart() ? endMillis : other.endMillis);
  }

  /** Whether it says which part of its recording it is; then it says both ends of it. */
  private boolean inPart() {
    return startMillis.isPresent() || endMillis.isPresent();
  }

  /**
   * This of one of several talks in a recording, completed from what is true of all of them.
   *
   * @param whole what is known of the recording; its length remains that of the whole
   * @param name what the talk is called if it has no title
   */
  TalkMetadata inRecording(TalkMetadata whole, String name) {
    return new TalkMetadata(
        title.or(() -> Optional.of(name)),
        speakers,
        account,
        description,
        recorded.or(whole::recorded),
        language.or(whole::language),
        whole.durationMillis,
        first(tags, whole.tags),
        first(chapters, whole.chapters),
        captions.or(whole::captions),
        first(videos, whole.videos),
        thumbnail.or(whole::thumbnail),
        first(relatedUrls, whole.relatedUrls),
        startMillis,
        endMillis);
  }

  /** Which part of its recording it is. */
  public Extent extent() {
    return new Extent(startMillis.orElse(0L), endMillis.orElse(Extent.OPEN));
  }

  /** The same of another part of its recording. */
  public TalkMetadata from(Optional<Long> start, Optional<Long> end) {
    return new TalkMetadata(
        title,
        speakers,
        account,
        description,
        recorded,
        language,
        durationMillis,
        tags,
        chapters,
        captions,
        videos,
        thumbnail,
        relatedUrls,
        start,
        end);
  }

  /** The same talk given by others. */
  public TalkMetadata withSpeakers(List<String> names) {
    return new TalkMetadata(
        title,
        List.copyOf(names),
        account,
        description,
        recorded,
        language,
        durationMillis,
        tags,
        chapters,
        captions,
        videos,
        thumbnail,
        relatedUrls,
        startMillis,
        endMillis);
  }

  /** The same without what captions tell better: their language, kind and length. */
  TalkMetadata besideCaptions() {
    return new TalkMetadata(
        title,
        speakers,
        account,
        description,
        recorded,
        Optional.empty(),
        Optional.empty(),
        tags,
        chapters,
        Optional.empty(),
        videos,
        thumbnail,
        relatedUrls,
        startMillis,
        endMillis);
  }

  /**
   * Who gave the talk. If nobody says so, it is whose account published it, unless the event is
   * called like that.
   */
  public List<String> speakersAt(Event event) {
    return account
        .filter(one -> speakers.isEmpty() && !words(event.name()).contains(words(one)))
        .map(List::of)
        .orElse(speakers);
  }

  private static String words(String name) {
    return " " + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ") + " ";
  }

  private static <T> List<T> first(List<T> one, List<T> other) {
    return one.isEmpty() ? other : one;
  }
}
