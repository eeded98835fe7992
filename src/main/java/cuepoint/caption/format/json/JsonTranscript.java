package cuepoint.caption.format.json;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.format.outline.Json;
import cuepoint.caption.format.outline.Level;
import cuepoint.caption.format.outline.Outline;
import cuepoint.caption.text.CaptionText;
import cuepoint.talk.CaptionKind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Transcripts in JSON: of speech recognisers, of tools that fetch captions, of people's own
 * programs. What their fields mean is in {@link cuepoint.caption.format.outline.FieldName}; what is
 * read of a file that says the same several times is chosen by its {@link Outline}. Such a file may
 * be one value, a value in each line, or a block of Markdown.
 */
public final class JsonTranscript implements CaptionFormat {
  private final Recogniser recogniser;
  private final Outline outline;
  private final Level level;

  private JsonTranscript(Recogniser recogniser, Outline outline, Level level) {
    this.recogniser = recogniser;
    this.outline = outline;
    this.level = level;
  }

  /** The format of a file that begins like this; empty if it is no transcript in JSON. */
  public static Optional<CaptionFormat> of(String head) {
    String json = Fences.without(head);
    if (!json.startsWith("{") && !json.startsWith("[")) {
      return Optional.empty();
    }
    Outline outline = new Outline(json);
    return outline.level().map(level -> new JsonTranscript(Recogniser.of(json), outline, level));
  }

  @Override
  public String name() {
    return recogniser.name();
  }

  @Override
  public boolean matches(String head) {
    return of(head).isPresent();
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    String json = Fences.without(text.head());
    if (recogniser.isAutomatic(json) || level.isOfTimedWords()) {
      out.kind(CaptionKind.AUTOMATIC);
    }
    outline.language(level).ifPresent(out::language);
    outline
        .otherLanguages(level)
        .forEach(other ->
            out.problem(
                1,
                "captions in %s are passed over: a file is read in one language".formatted(other)));
    LevelReader reader = new LevelReader(level, outline, recogniser.namesSpeakersLast(), out);
    JsonElements elements =
        new JsonElements(level.path(), reader::element, reader::string).and(outline.turns());
    if (Fences.isAt(text.head())) {
      elements.read(new Fences(text.lines(), out), out);
    } else if (isLines(json)) {
      elements.read(text.lines(), out);
    } else {
      elements.read(text.stream(), out);
    }
    reader.end();
  }

  /** Whether the first line is a whole value, and a second one begins in the next. */
  private static boolean isLines(String head) {
    List<String> lines = head.lines().filter(line -> !line.isBlank()).limit(2).toList();
    return lines.size() == 2
        && lines.get(1).stripLeading().startsWith(head.substring(0, 1))
        && lines.get(0).strip().endsWith(head.startsWith("{") ? "}" : "]")
        && !Json.beginning(lines.get(0)).isEmpty()
        && Json.beginning(lines.get(0) + "\n0").size() == 2;
  }
}
