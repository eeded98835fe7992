package cuepoint.page.talk;

import cuepoint.format.TalkPath;
import cuepoint.page.site.Site;
import cuepoint.talk.Chapter;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import cuepoint.video.Video;
import java.util.List;
import java.util.Optional;

/**
 * A talk as an article, on a site.
 *
 * @param site where other pages are
 * @param shown its transcripts as they are shown, the first one at first; empty if it has none
 * @param page what is known of the talk, as it is first shown
 */
public record TalkArticle(Site site, TalkPage page, List<ShownTranscript> shown) {

  public TalkArticle {
    shown = List.copyOf(shown);
  }

  /**
   * A transcript, laid out.
   *
   * @param parts its paragraphs
   */
  public record ShownTranscript(TalkPage page, Transcript transcript, List<TranscriptPart> parts) {
    public ShownTranscript {
      parts = List.copyOf(parts);
    }

    /** Whether anything in it has a time. */
    public boolean timed() {
      return transcript.timed();
    }

    /** The extensions of the files that it can be kept as. */
    public List<String> files() {
      return timed() ? List.of("vtt", "srt", "txt") : List.of("txt");
    }

    /** Whether words have times of their own. */
    public boolean hasWords() {
      return transcript.cues().stream().anyMatch(cue -> !cue.words().isEmpty());
    }
  }

  /**
   * Lays out a talk.
   *
   * @param pages the talk with each transcript that the page has; with none, once
   */
  public static TalkArticle of(Site site, List<TalkPage> pages) {
    List<ShownTranscript> shown =
        pages.stream()
            .flatMap(page ->
                page.transcript().stream()
                    .map(transcript -> new ShownTranscript(page, transcript, page.parts())))
            .toList();
    return new TalkArticle(site, pages.getFirst(), shown);
  }

  public Talk talk() {
    return page.talk();
  }

  /** The same talk with another transcript: on another page, or on this one. */
  public String inLanguage(String language) {
    String query = page.query().isEmpty() ? "" : "&q=" + TalkPath.encoded(page.query());
    String asked = "?language=" + TalkPath.encoded(language);
    return site.isServed() ? page.path() + asked + query : asked + "#said-" + language;
  }

  /** The address of a transcript as a file. */
  public String download(Transcript transcript, String extension) {
    return site.transcript(talk(), transcript.language(), extension);
  }

  /** What such a file is called by who keeps it: {@code usdt-probes-from-rust.en.vtt}. */
  public String fileName(Transcript transcript, String extension) {
    String id = talk().id();
    return "%s.%s.%s"
        .formatted(id.substring(id.indexOf('/') + 1), transcript.language(), extension);
  }

  /** Where a paragraph leads: to its second of the video, or else to itself. */
  public Optional<String> link(TranscriptPart part) {
    return talk()
        .video()
        .filter(Video::hasSeconds)
        .map(video -> video.jumpLink(part.paragraph().startMillis()))
        .or(() -> part.anchor().map(anchor -> "#" + anchor));
  }

  /** Where a chapter leads: to its heading in the text, or else to its second of the video. */
  public String link(Chapter chapter) {
    return shown.stream()
        .limit(1)
        .flatMap(transcript -> transcript.parts().stream())
        .filter(part -> part.paragraph().chapter().equals(Optional.of(chapter)))
        .flatMap(part -> part.anchor().stream())
        .findFirst()
        .map(anchor -> "#" + anchor)
        .or(() -> talk().video().map(video -> video.jumpLink(chapter.startMillis())))
        .orElseGet(() -> site.at(talk(), talk().language(), chapter.startMillis()));
  }
}
