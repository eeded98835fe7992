package cuepoint.ingest.post;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.draft.Doubt;
import cuepoint.draft.Stems;
import cuepoint.draft.TalkDraft;
import cuepoint.file.FileStem;
import cuepoint.metadata.TalkMetadata;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes drafts of what a post says of recordings. */
final class Drafts {
  private static final String NO_TITLE = "the post does not say it";

  /** What the site of a video is asked with. */
  private static final String ASK = "; 'cuepoint fetch' gets one";

  private final Optional<String> title;
  private final List<TalkMetadata> above;
  private final Stems stems = new Stems();

  private Drafts(Optional<String> title, List<TalkMetadata> above) {
    this.title = title;
    this.above = above;
  }

  /**
   * The talks of a post.
   *
   * @param title of the post, which is that of its only talk if nothing better is known
   * @param above the talks in its front matter
   */
  static List<TalkDraft> of(
      List<Recording> recordings, Optional<String> title, List<TalkMetadata> above) {
    Drafts drafts = new Drafts(recordings.size() == 1 ? title : Optional.empty(), above);
    return recordings.stream().map(drafts::draft).toList();
  }

  private TalkDraft draft(Recording recording) {
    Proposal talk = recording.whole();
    boolean atSite = !isNamed(main(talk.videos()));
    Optional<Guess<String>> called = called(talk.title());
    boolean better = atSite && Prose.isPartOfSentence(called);
    Optional<Guess<String>> written = better ? Optional.empty() : called;
    List<Doubt> doubts = new ArrayList<>();
    if (written.isEmpty()) {
      String why =
          called
              .map(guess -> "left out, as \"" + guess.value() + "\" is from a sentence")
              .orElse(NO_TITLE);
      doubts.add(new Doubt("title", why + (atSite ? ASK : "")));
    }
    doubt(doubts, "title", written);
    doubt(doubts, "speakers", talk.speakers());
    doubt(doubts, "description", talk.description());
    doubt(doubts, "recorded", talk.recorded());
    return new TalkDraft(
        stem(talk.videos(), called),
        FrontTalks.complete(metadata(talk, written, recording.startMillis()), above),
        segments(recording.talks(), doubts),
        List.of(),
        doubts);
  }

  /** The title of the post is better than a sentence in it. */
  private Optional<Guess<String>> called(Optional<Guess<String>> said) {
    Optional<Guess<String>> ofPost = title.map(text -> new Guess<>(text, "the title of the post"));
    return Prose.isSentence(said) ? ofPost.or(() -> said) : said;
  }

  private static void doubt(List<Doubt> doubts, String field, Optional<? extends Guess<?>> guess) {
    guess.filter(one -> !one.isSure()).ifPresent(one -> doubts.add(new Doubt(field, one.doubt())));
  }

  private static TalkMetadata metadata(
      Proposal talk, Optional<Guess<String>> title, Optional<Long> start) {
    return new TalkMetadata(
        title.map(Guess::value),
        talk.speakers().map(Guess::value).orElse(List.of()),
        Optional.empty(),
        talk.description().map(Guess::value),
        talk.recorded().map(Guess::value),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        talk.chapters(),
        Optional.empty(),
        talk.videos().stream().map(Video::url).toList(),
        Optional.empty(),
        List.of(),
        start.filter(millis -> millis > 0),
        Optional.empty());
  }

  /** The talks in one recording, as the field {@code segments} has them. */
  private static ObjectNode segments(List<Proposal> talks, List<Doubt> doubts) {
    ObjectNode others = JsonNodeFactory.instance.objectNode();
    if (talks.isEmpty()) {
      return others;
    }
    ArrayNode segments = others.putArray("segments");
    for (Proposal talk : talks) {
      ObjectNode segment = segments.addObject();
      talk.title().ifPresent(title -> segment.put("title", title.value()));
      talk.speakers().ifPresent(names -> names.value().forEach(segment.withArray("speakers")::add));
      talk.description().ifPresent(text -> segment.put("description", text.value()));
      segment.put("start", talk.startMillis() / 1000);
      doubt(doubts, "segments", talk.speakers());
    }
    return others;
  }

  /** The video on YouTube if it is there as well. */
  private static Video main(List<Video> videos) {
    return Stream.concat(
            videos.stream().filter(one -> one.provider() == Provider.YOUTUBE), videos.stream())
        .findFirst()
        .orElseThrow();
  }

  /** Whether a video has no id, or a file name as its id: its site knows no title of it. */
  private static boolean isNamed(Video video) {
    return video.id().isEmpty() || video.provider() == Provider.MEDIA_FILE;
  }

  /** The id of its video, else its title; each once. */
  private String stem(List<Video> videos, Optional<Guess<String>> title) {
    Video video = main(videos);
    return stems.unique(
        isNamed(video)
            ? FileStem.of(title.map(Guess::value).orElse(video.id().replaceFirst("\\.\\w+$", "")))
            : FileStem.ofId(video.id()));
  }
}
