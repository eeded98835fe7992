package cuepoint.page.talk;

import cuepoint.format.TalkPath;
import cuepoint.format.Timecode;
import cuepoint.relation.Extract;
import cuepoint.relation.TalkRelations;
import cuepoint.search.Moment.Kind;
import cuepoint.search.Place;
import cuepoint.talk.Chapter;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a talk shows.
 *
 * @param recording the talk and its transcripts
 * @param transcript the one that is shown; empty if the talk has no captions yet
 * @param query what is searched for in it, as it was typed; empty for none
 * @param places where it is said in the transcript, in its order
 * @param startMillis where to begin, in ms from the start of the video; empty for the beginning
 * @param relations what it shares with other talks
 */
public record TalkPage(
    Recording recording,
    Optional<Transcript> transcript,
    String query,
    List<Place> places,
    Optional<Long> startMillis,
    TalkRelations relations) {

  /** Search engines and sites that show a description cut off more. */
  private static final int SUMMARY_CHARS = 200;

  public TalkPage {
    places = List.copyOf(places);
  }

  /** The page of a talk without a query. */
  public static TalkPage of(Recording recording) {
    return new TalkPage(
        recording, recording.transcript(), "", List.of(), Optional.empty(), TalkRelations.NONE);
  }

  public Talk talk() {
    return recording.talk();
  }

  /** The parts of the talk: its own chapters or, if it has none, proposed ones. */
  public List<Chapter> chapters() {
    return talk().chapters().isEmpty() ? relations.chapters() : talk().chapters();
  }

  /** Whether nobody has divided the talk into these chapters. */
  public boolean proposesChapters() {
    return talk().chapters().isEmpty();
  }

  /** The page of another talk, at a place in it. */
  public static String at(Talk other, Extract place) {
    return TalkPath.of(other) + "?t=" + Timecode.wholeSeconds(place.startMillis());
  }

  /** The page's own path. */
  public String path() {
    return TalkPath.of(talk());
  }

  /** The address of what is shown, with the query and where to begin. */
  public String address() {
    String query = query().isEmpty() ? "" : "&q=" + TalkPath.encoded(query());
    String start = startMillis.map(at -> "&t=" + Timecode.seconds(at)).orElse("");
    return path() + (query + start).replaceFirst("^&", "?");
  }

  /**
   * Whether one second of it differs from another: it is played here, or its captions are timed.
   */
  public boolean hasSeconds() {
    TalkPlayer player = player();
    return timeline().lengthMillis() > 0
        || player.audio().or(player::video).or(player::provider).isPresent();
  }

  /** What plays the talk. */
  public TalkPlayer player() {
    return new TalkPlayer(talk().video(), startMillis);
  }

  /** The transcript as it is read; empty if there is none. */
  public List<TranscriptPart> parts() {
    return transcript.map(shown -> TranscriptLayout.of(this, shown)).orElse(List.of());
  }

  /** The talk from its beginning to its end, with the places in it. */
  public TalkTimeline timeline() {
    return TalkTimeline.of(this);
  }

  /** How often the query is said, for people to read. */
  public String count() {
    int guesses = (int) places.stream().filter(place -> place.kind() == Kind.GUESS).count();
    int said = places.size() - guesses;
    String counted = said == 0 ? "not said" : said == 1 ? "1 place" : "%,d places".formatted(said);
    return switch (guesses) {
      case 0 -> counted;
      case 1 -> counted + ", 1 guess";
      default -> counted + ", %,d guesses".formatted(guesses);
    };
  }

  /** What the talk is about, in a line. */
  public String summary() {
    String about =
        talk().description().isBlank()
            ? "What was said in “%s” at %s.".formatted(talk().title(), talk().event().name())
            : talk().description().strip().replaceAll("\\s+", " ");
    return about.codePointCount(0, about.length()) <= SUMMARY_CHARS
        ? about
        : about.substring(0, about.offsetByCodePoints(0, SUMMARY_CHARS)).strip() + "…";
  }
}
