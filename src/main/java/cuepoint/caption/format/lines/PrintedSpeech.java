package cuepoint.caption.format.lines;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.cue.Row;
import cuepoint.caption.cue.SpokenRow;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.format.clock.LooseTiming;
import cuepoint.caption.format.clock.Timing;
import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.Lines;
import cuepoint.talk.CaptionKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What speech recognisers print while they work: {@code [00:00.000 --> 00:04.000] text}, as
 * openai-whisper, whisper.cpp and faster-whisper do, between lines about their work.
 */
public final class PrintedSpeech implements CaptionFormat {
  /** Colours of a terminal (ECMA-48, section 8.3.117). */
  private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

  /** What WhisperX prints before the times. */
  private static final Pattern LABEL = Pattern.compile("(?m)^Transcript: +(?=\\[)");

  private static final Pattern SPEAKER =
      Pattern.compile("\\[(SPEAKER_\\d+)]:?|\\((speaker \\d+)\\):?|\\(speaker \\?\\):?");

  /** Behind what a speaker says before another does. */
  private static final String TURN = "[SPEAKER_TURN]";

  /** From here on, times count from this part of a live recording. */
  private static final Pattern PART =
      Pattern.compile("### Transcription \\d+ START \\| t0 = (\\d{1,9}) ms.*");

  private static final Pattern LOG =
      Pattern.compile(
          "\\s*+(?:`{3}\\w*\\s*|\\w{0,40}_\\w{0,40}:.*|.*\\d%"
              + " ?\\|.*|(?:DEBUG|INFO|WARNING):.*|\\[\\d{4}-\\d\\d-\\d\\d .*|\\[\\d+(?:,"
              + " \\d+)++]|(?i:(?:auto-)?detect(?:ed|ing) language|>>performing"
              + " |transcri(?:bing|ption speed)|(?:main: )?processing|subtitles (?:are"
              + " written|saved)|transcription (?:completed|finished|done)).*)");

  @Override
  public String name() {
    return "printed-speech";
  }

  @Override
  public boolean matches(String head) {
    return FirstCue.in(plain(head)).isBracketed();
  }

  private static String plain(String text) {
    String plain = text.indexOf('\u001B') < 0 ? text : COLOUR.matcher(text).replaceAll("");
    return LABEL.matcher(plain).replaceAll("");
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    out.kind(CaptionKind.AUTOMATIC);
    double unitMillis = FirstCue.unitMillis(plain(text.head()), out);
    Lines lines = text.lines();
    Printed cue = new Printed(out);
    boolean inCue = false;
    long partMillis = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      String plain = plain(line);
      LooseTiming times = LooseTiming.in(plain);
      if (times != null && times.bracketed()) {
        cue.begin(times.timing(unitMillis).later(partMillis), lines.number());
        inCue = true;
      } else if (plain.isBlank()) {
        inCue = inCue && cue.isBlank();
      } else if (inCue && !LOG.matcher(plain).matches()) {
        cue.add(plain);
      } else {
        Matcher part = PART.matcher(plain);
        partMillis = part.matches() ? Long.parseLong(part.group(1)) : partMillis;
        PrintedLanguage.in(plain).ifPresent(out::language);
        out.repair(Repair.LOG_LINE);
      }
    }
    cue.close();
  }

  /** A cue while its lines are read. */
  private static final class Printed {
    private final Cleaning out;
    private @Nullable Timing timing;
    private List<Row> rows = new ArrayList<>(1);
    private Optional<String> speaker = Optional.empty();
    private long length;
    private int line;

    Printed(Cleaning out) {
      this.out = out;
    }

    void begin(Timing next, int number) {
      close();
      line = number;
      timing = next;
      String spoken = next.rest();
      Matcher label = SPEAKER.matcher(spoken);
      speaker = Optional.empty();
      if (label.lookingAt()) {
        speaker = Optional.ofNullable(label.group(1)).or(() -> Optional.ofNullable(label.group(2)));
        spoken = spoken.substring(label.end());
      }
      add(spoken.endsWith(TURN) ? spoken.substring(0, spoken.length() - TURN.length()) : spoken);
    }

    void add(String text) {
      length += text.length();
      if (length <= SpokenRow.MAX_LENGTH) {
        SpokenRow row = new SpokenRow();
        row.add(text);
        rows.add(row.row(speaker, 0));
      }
    }

    boolean isBlank() {
      return rows.stream().allMatch(Row::blank);
    }

    void close() {
      if (timing != null) {
        if (!timing.isTimed() && timing.loose()) {
          out.repair(Repair.NEGATIVE_TIME);
        }
        if (length > SpokenRow.MAX_LENGTH) {
          out.tooLong(line);
        }
        out.cue(new RawCue(timing.startMillis(), timing.endMillis(), rows, line));
      }
      rows = new ArrayList<>(1);
      length = 0;
    }
  }
}
