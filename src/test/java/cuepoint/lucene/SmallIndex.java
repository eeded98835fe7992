package cuepoint.lucene;

import cuepoint.engine.Engine;
import cuepoint.index.IndexedTalk;
import cuepoint.index.Indexer;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Chapter;
import cuepoint.talk.Cue;
import cuepoint.talk.Event;
import cuepoint.talk.Extent;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import cuepoint.talk.Word;
import cuepoint.video.Video;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recordings of our own, and a real index of them in the engine that is tested. */
final class SmallIndex {
  private SmallIndex() {}

  static Engine of(Path folder, Recording... recordings) throws IOException {
    return of(folder, "", recordings);
  }

  static Engine of(Path folder, String glossary, Recording... recordings) throws IOException {
    TestedEngine engine = TestedEngine.in(folder);
    engine.fill(indexer -> fill(indexer, glossary, recordings));
    return engine.open();
  }

  /** For what only Lucene's engine does. */
  static LuceneEngine lucene(Path folder, Recording... recordings) throws IOException {
    TestedEngine.InFolder lucene = new TestedEngine.InFolder(folder);
    lucene.fill(indexer -> fill(indexer, "", recordings));
    return lucene.open();
  }

  /** Puts recordings and commits. */
  static void fill(Indexer indexer, String glossary, Recording... recordings)
      throws IOException {
    for (Recording recording : recordings) {
      indexer.put(IndexedTalk.cut(recording), "");
    }
    indexer.glossary(glossary);
    indexer.commit();
  }

  static Recording recording(String id, String title, String speaker, Cue... cues) {
    return recording(id, title, speaker, "en", cues);
  }

  static Recording recording(
      String id, String title, String speaker, String language, Cue... cues) {
    String event = id.substring(0, id.indexOf('/'));
    List<Transcript> transcripts =
        cues.length == 0
            ? List.of()
            : List.of(new Transcript(language, CaptionKind.MANUAL, List.of(cues)));
    return new Recording(
        new Talk(
            id,
            Event.named(event),
            title,
            List.of(speaker),
            "",
            Optional.of(LocalDate.of(2024, 12, 11)),
            language,
            Optional.empty(),
            Extent.WHOLE,
            List.of(),
            List.of(),
            cues.length == 0 ? Optional.empty() : Optional.of(CaptionKind.MANUAL),
            Video.of("https://video.example/" + id, "{url}?at={seconds}"),
            Optional.empty(),
            List.of()),
        transcripts);
  }

  /** The same recording, divided into chapters. */
  static Recording divided(Recording recording, List<Chapter> chapters) {
    Talk talk = recording.talk();
    return new Recording(
        new Talk(
            talk.id(),
            talk.event(),
            talk.title(),
            talk.speakers(),
            talk.description(),
            talk.recorded(),
            talk.language(),
            talk.durationMillis(),
            Extent.WHOLE,
            talk.tags(),
            chapters,
            talk.captions(),
            talk.video(),
            Optional.empty(),
            List.of()),
        recording.transcripts());
  }

  /** A cue whose words are spoken every half second. */
  static Cue spoken(double startSeconds, String text) {
    long start = Math.round(startSeconds * 1000);
    List<Word> words = new ArrayList<>();
    long time = start;
    for (int offset = 0; offset >= 0; offset = next(text, offset)) {
      words.add(new Word(offset, time));
      time += 500;
    }
    return new Cue(start, time, Optional.empty(), text, words);
  }

  private static int next(String text, int offset) {
    int space = text.indexOf(' ', offset);
    return space < 0 ? -1 : space + 1;
  }
}
