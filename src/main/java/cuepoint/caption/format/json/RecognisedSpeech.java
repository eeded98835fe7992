package cuepoint.caption.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.SpokenRow;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import cuepoint.talk.CaptionKind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Transcripts that speech recognisers write as JSON, with words, times and speakers. */
public final class RecognisedSpeech implements CaptionFormat {
  private static final JsonPlaces SPEAKER =
      JsonPlaces.of("/speaker /speaker_label /speakerTag /speaker_id");
  private static final JsonPlaces KIND = JsonPlaces.of("/type");

  private final Recogniser recogniser;

  private RecognisedSpeech(Recogniser recogniser) {
    this.recogniser = recogniser;
  }

  /** A format for each known recogniser, those with the most specific signature first. */
  public static List<CaptionFormat> all() {
    return Recogniser.KNOWN.stream().<CaptionFormat>map(RecognisedSpeech::new).toList();
  }

  @Override
  public String name() {
    return recogniser.name();
  }

  @Override
  public boolean matches(String head) {
    boolean json = head.startsWith("{") || head.startsWith("[");
    boolean rooted = !recogniser.array().equals(JsonElements.ROOT) || head.startsWith("[");
    return json && rooted && recogniser.matches(head);
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    out.kind(CaptionKind.AUTOMATIC);
    WordCues cues = new WordCues(out);
    JsonElements.read(
        text.stream(),
        recogniser.array(),
        out,
        (element, line) -> element(element, line, cues, out),
        (name, value) -> language(name, value, out));
    cues.close();
  }

  private static void language(String name, String value, Cleaning out) {
    if (name.equals("language") || name.equals("language_code")) {
      out.language(value);
    }
  }

  private void element(JsonNode element, int line, WordCues cues, Cleaning out) {
    Optional<JsonNode> words = recogniser.words().in(element).filter(list -> !list.isEmpty());
    Optional<String> speaker = SPEAKER.text(element);
    if (words.isPresent()) {
      words.get().forEach(word -> word(word, recogniser.ofWords(), speaker, cues));
      cues.close();
    } else if (isWord(element)) {
      word(element, recogniser, speaker, cues);
    } else {
      cues.close();
      segment(element, line, speaker, out);
    }
  }

  /** Recognisers that do not nest words in segments may write a segment for each word. */
  private boolean isWord(JsonNode element) {
    return !recogniser.nestsWords()
        && recogniser
            .text()
            .text(element)
            .filter(text -> text.strip().indexOf(' ') < 0)
            .isPresent();
  }

  private static void word(
      JsonNode word, Recogniser dialect, Optional<String> outer, WordCues cues) {
    Optional<String> text = dialect.text().text(word);
    if (text.isEmpty()) {
      return;
    }
    if (KIND.text(word).filter(kind -> kind.startsWith("punct")).isPresent()) {
      cues.punctuation(text.get());
    } else {
      cues.word(
          text.get(),
          dialect.start().millis(word, dialect.unitMillis()),
          dialect.end().millis(word, dialect.unitMillis()),
          SPEAKER.text(word).or(() -> outer));
    }
  }

  private void segment(JsonNode element, int line, Optional<String> speaker, Cleaning out) {
    Optional<String> text = recogniser.text().text(element);
    long start = recogniser.start().millis(element, recogniser.unitMillis());
    if (text.isPresent() && start >= 0) {
      SpokenRow row = new SpokenRow();
      row.add(text.get());
      long end = Math.max(start, recogniser.end().millis(element, recogniser.unitMillis()));
      out.cue(new RawCue(start, end, List.of(row.row(speaker, start))));
    } else if (text.isPresent()) {
      out.problem(line, "a segment without a start, expected one in " + recogniser.start());
    }
  }
}
