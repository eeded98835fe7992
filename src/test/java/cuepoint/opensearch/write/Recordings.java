package cuepoint.opensearch.write;

import cuepoint.index.IndexedTalk;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import cuepoint.talk.Event;
import cuepoint.talk.Extent;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import cuepoint.talk.Word;
import cuepoint.video.Video;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Talks in which something is said. */
final class Recordings {
  private Recordings() {}

  /** A talk of one cue, as an indexer is given it. */
  static IndexedTalk said(String id, String text) {
    Cue cue = new Cue(0, 5_000, Optional.empty(), text, List.of(new Word(0, 0)));
    Talk talk =
        new Talk(
            id,
            Event.named(id.substring(0, id.indexOf('/'))),
            "The talk " + id,
            List.of("Ada"),
            "",
            Optional.of(LocalDate.of(2026, 11, 28)),
            "en",
            Optional.empty(),
            Extent.WHOLE,
            List.of(),
            List.of(),
            Optional.of(CaptionKind.MANUAL),
            Video.of("https://video.example/" + id, "{url}?at={seconds}"),
            Optional.empty(),
            List.of());
    return IndexedTalk.cut(
        new Recording(talk, List.of(new Transcript("en", CaptionKind.MANUAL, List.of(cue)))));
  }
}
