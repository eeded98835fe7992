package cuepoint.caption.format.substation;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import cuepoint.caption.text.Lines;
import cuepoint.talk.Cue;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SubStation Alpha 4 ({@code .ssa}) and Advanced SubStation Alpha ({@code .ass}): the {@code
 * Dialogue} lines of the section {@code [Events]}. Comments and drawings are not shown. Built from
 * the specification of version 4+ and what libass makes of it.
 */
public final class SubStation implements CaptionFormat {
  private static final Pattern DIALOGUE =
      Pattern.compile("(?m)^Dialogue:[^,\r\n]{0,40},\\s*\\d{1,9}:\\d{1,2}:\\d{1,2}[.,:]\\d");

  /** Two times with commas, which also divide the fields. */
  private static final Pattern COMMAS =
      Pattern.compile(
          "^((?:[^,:]{0,40},)?\\s*\\d{1,9}:\\d\\d?:\\d\\d?),(\\d{1,3}),"
              + "\\s*(\\d{1,9}:\\d\\d?:\\d\\d?),(\\d{1,3}),");

  private static final Pattern COLONS = Pattern.compile("^(\\s*\\d+:\\d+:\\d+):(?=\\d)");
  private static final Set<String> NOT_SHOWN =
      Set.of("comment", "picture", "sound", "movie", "command");
  private static final String EXPECTED =
      "expected Dialogue: 0,0:00:01.00,0:00:04.00,Default,,0,0,0,,text";

  @Override
  public String name() {
    return "ass";
  }

  @Override
  public boolean matches(String head) {
    return head.regionMatches(true, 0, "[Script Info]", 0, 13) || DIALOGUE.matcher(head).find();
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    new Script(out).read(text.lines());
  }

  /** The state of reading one file. */
  private static final class Script {
    private final Cleaning out;
    private final Layers layers = new Layers();
    private EventFields fields = EventFields.USUAL;
    private boolean events = true;

    Script(Cleaning out) {
      this.out = out;
    }

    void read(Lines lines) throws IOException {
      for (String line = lines.next(); line != null; line = lines.next()) {
        String stripped = line.strip();
        if (stripped.startsWith("[") && stripped.endsWith("]")) {
          events = stripped.equalsIgnoreCase("[Events]");
        } else if (events && !stripped.isEmpty() && !stripped.startsWith(";")) {
          event(stripped, lines.number());
        }
      }
    }

    private void event(String line, int number) {
      int colon = line.indexOf(':');
      String kind = line.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1);
      if (kind.equals("format")) {
        fields = EventFields.named(value);
      } else if (kind.equals("dialogue")) {
        dialogue(value, number);
      } else if (!NOT_SHOWN.contains(kind)) {
        out.problem(number, "a line that is no event, " + EXPECTED);
      }
    }

    private void dialogue(String value, int line) {
      Matcher commas = COMMAS.matcher(value);
      boolean loose = commas.find();
      if (loose) {
        out.repair(Repair.LOOSE_TIMES);
      }
      Optional<EventFields.Event> event =
          fields.read(loose ? commas.replaceFirst("$1.$2,$3.$4,") : value);
      if (event.isEmpty()) {
        out.problem(line, "an event without all its fields, " + EXPECTED);
        return;
      }
      RawCue cue = cue(event.get()).inLine(line);
      if (cue.blank()) {
        return;
      }
      if (!cue.timed()) {
        out.problem(line, "an event without a time that can be read, " + EXPECTED);
      }
      if (layers.isShown(cue)) {
        out.repair(Repair.REPEATED_LAYER);
      } else {
        out.cue(cue);
      }
    }

    private static RawCue cue(EventFields.Event event) {
      long start = millis(event.start());
      long end = millis(event.end());
      EventText text = new EventText(start, event.speaker());
      text.read(event.text());
      return start == Timestamps.NONE
          ? new RawCue(Cue.UNTIMED, Cue.UNTIMED, text.rows())
          : new RawCue(start, end == Timestamps.NONE ? start : end, text.rows());
    }

    /** Hundredths may follow a colon, as players have it. */
    private static long millis(String time) {
      Matcher colons = COLONS.matcher(time);
      return new Timestamps(colons.find() ? colons.replaceFirst("$1.") : time, 0).next();
    }
  }
}
