package cuepoint.talk;

import cuepoint.video.Address;
import cuepoint.video.ImageType;
import cuepoint.video.Video;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One recorded presentation.
 *
 * @param id {@code EVENT/STEM}: stable and URL-safe; begins with the id of the event
 * @param event where it was given
 * @param title what it is called; its file name if it has no title
 * @param speakers who gave it, in the order of the metadata
 * @param description what it is about; empty if it has none
 * @param recorded the day it was given
 * @param language BCP 47 tag of the language that is spoken
 * @param durationMillis its length in ms; the end of its last caption if the metadata do not say
 * @param extent which part of its recording it is; the times of its cues and chapters are those of
 *     the whole recording
 * @param tags its subjects
 * @param chapters its parts, in time order; empty if it is not divided
 * @param captions who wrote its transcript; empty if it has none yet
 * @param video where it can be watched
 * @param thumbnail a picture of it in the collection: {@code EVENT/FILE}, with forward slashes, not
 *     encoded
 * @param relatedUrls addresses of pages about it, {@code http} or {@code https}
 */
public record Talk(
    String id,
    Event event,
    String title,
    List<String> speakers,
    String description,
    Optional<LocalDate> recorded,
    String language,
    Optional<Long> durationMillis,
    Extent extent,
    List<String> tags,
    List<Chapter> chapters,
    Optional<CaptionKind> captions,
    Optional<Video> video,
    Optional<String> thumbnail,
    List<String> relatedUrls) {

  private static final Pattern OF_ONE_WORD = Pattern.compile("(\\p{L}+)\\P{L}*");

  public Talk {
    speakers = List.copyOf(speakers);
    tags = List.copyOf(tags);
    chapters = List.copyOf(chapters);
    relatedUrls = List.copyOf(relatedUrls);
    if (!id.startsWith(event.id() + "/")) {
      throw new IllegalArgumentException("a talk '" + id + "' of the event '" + event.id() + "'");
    }
    if (durationMillis.filter(length -> length < 0).isPresent()) {
      throw new IllegalArgumentException("a talk of " + durationMillis.get() + " ms");
    }
    if (thumbnail.filter(path -> ImageType.of(path).isEmpty()).isPresent()) {
      throw new IllegalArgumentException("a picture of no known type: " + thumbnail.get());
    }
    for (String address : relatedUrls) {
      if (Address.whole(address).isEmpty()) {
        throw new IllegalArgumentException("no address of the web: " + address);
      }
    }
  }

  /**
   * Where to watch a place in the talk; empty if there is no video.
   *
   * @param startMillis where the video is to start, in ms
   * @param precision {@link Precision#TALK} if the time is not known: the link then leads to where
   *     the talk begins
   */
  public Optional<String> linkAt(long startMillis, Precision precision) {
    return video.map(watched ->
        precision == Precision.TALK ? watched.startLink() : watched.jumpLink(startMillis));
  }

  /**
   * When and where it was given, as people type it: the event's name and the year; also in one word
   * where the event has a name of one word, {@code "WWDC 2018 WWDC2018 WWDC18"}.
   */
  public String occasion() {
    Matcher named = OF_ONE_WORD.matcher(event.name());
    return recorded
        .map(day -> Integer.toString(day.getYear()))
        .map(year -> {
          String all = event.name() + (event.name().contains(year) ? "" : " " + year);
          return named.matches()
              ? all + " " + named.group(1) + year + " " + named.group(1) + year.substring(2)
              : all;
        })
        .orElse(event.name());
  }

  /** The same talk with its video and picture elsewhere. */
  public Talk with(Optional<Video> otherVideo, Optional<String> otherThumbnail) {
    return new Talk(
        id,
        event,
        title,
        speakers,
        description,
        recorded,
        language,
        durationMillis,
        extent,
        tags,
        chapters,
        captions,
        otherVideo,
        otherThumbnail,
        relatedUrls);
  }
}
