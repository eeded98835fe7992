package cuepoint.search;

import cuepoint.talk.CaptionKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which talks may answer. Every filter that is set must hold.
 *
 * @param event the event's id
 * @param speaker words of a speaker's name, any case
 * @param since recorded on this day or later
 * @param until recorded on this day or earlier
 * @param language BCP 47 tag of a transcript's language
 * @param captions who wrote the transcript
 */
public record Filters(
    Optional<String> event,
    Optional<String> speaker,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<String> language,
    Optional<CaptionKind> captions) {

  /** Every talk may answer. */
  public static final Filters NONE =
      new Filters(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Filters withEvent(Optional<String> other) {
    return new Filters(other, speaker, since, until, language, captions);
  }

  public Filters withSpeaker(Optional<String> other) {
    return new Filters(event, other, since, until, language, captions);
  }

  public Filters withDays(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Filters(event, speaker, first, last, language, captions);
  }

  public Filters withLanguage(Optional<String> other) {
    return new Filters(event, speaker, since, until, other, captions);
  }

  public Filters withCaptions(Optional<CaptionKind> other) {
    return new Filters(event, speaker, since, until, language, other);
  }
}
