package cuepoint.caption.format.xml;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Row;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.CueRows;
import cuepoint.caption.format.OneLanguage;
import cuepoint.talk.Cue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the cues of a SAMI file together. */
final class SamiCues {
  private static final Pattern MILLIS = Pattern.compile("\\s*(\\d{1,15})(?:ms|\\.\\d+)?\\s*");
  private static final String SOURCE = "source";

  private final SamiClasses classes;
  private final Cleaning out;
  private final OneLanguage languages;
  private CueRows rows = new CueRows(Cue.UNTIMED);
  private String name = "";
  private String kept = "";
  private boolean source;
  private Optional<String> speaker = Optional.empty();
  private long start = Cue.UNTIMED;
  private long word = Timestamps.NONE;
  private boolean begun;
  private boolean inParagraph;

  /** The cue that is shown until the next of its language. */
  private Optional<RawCue> shown = Optional.empty();

  SamiCues(SamiClasses classes, Cleaning out) {
    this.classes = classes;
    this.out = out;
    this.languages = new OneLanguage(out);
  }

  /** A moment at which what is shown changes. */
  void sync(Tag tag, int line) {
    pass();
    begun = true;
    name = "";
    source = false;
    inParagraph = false;
    Matcher millis = MILLIS.matcher(tag.attribute("start").orElse(""));
    start = millis.matches() ? Long.parseLong(millis.group(1)) : Cue.UNTIMED;
    if (start == Cue.UNTIMED) {
      out.problem(line, "a SYNC without a time that can be read, expected Start=1000");
    }
  }

  /** Text of a class, or the name of who speaks it. */
  void paragraph(Tag tag) {
    if (inParagraph || !rows.isRowBlank()) {
      pass();
    }
    inParagraph = true;
    name = tag.attribute("class").map(String::strip).orElse("");
    source = tag.attribute("id").filter(SOURCE::equalsIgnoreCase).isPresent();
  }

  /** The next word is spoken at this time. */
  void word(String time) {
    word = new Timestamps(time, 0).next();
  }

  void text(String text) {
    if (begun) {
      boolean timed = start != Cue.UNTIMED && word >= start;
      rows.add(text, timed ? word : Timestamps.NONE, Optional.empty());
      word = text.isBlank() ? word : Timestamps.NONE;
    }
  }

  void breakRow() {
    rows.breakRow();
  }

  /** The file is read. */
  void end() {
    pass();
    shown.ifPresent(out::cue);
    languages.end();
  }

  private void pass() {
    RawCue cue = new RawCue(start, start, rows.rows());
    rows = new CueRows(Cue.UNTIMED);
    word = Timestamps.NONE;
    if (source) {
      speaker = cue.rows().stream().map(Row::text).filter(text -> !text.isEmpty()).findFirst();
    } else {
      show(cue);
    }
  }

  private void show(RawCue cue) {
    if (!cue.blank() && !classes.sameLanguage(kept, name)) {
      languages.passOver(classes.language(name).orElse(name));
    } else if (classes.sameLanguage(kept, name)) {
      keep(cue);
    }
  }

  private void keep(RawCue cue) {
    if (kept.isEmpty() && !cue.blank()) {
      kept = name;
      classes.language(name).ifPresent(out::language);
    }
    boolean changes = cue.startMillis() > shown.map(RawCue::startMillis).orElse(Cue.UNTIMED);
    if (changes || !cue.blank()) {
      shown
          .map(before -> changes && before.timed() ? before.endingAt(cue.startMillis()) : before)
          .ifPresent(out::cue);
      shown =
          Optional.of(cue.showing(cue.rows().stream().map(r -> r.spokenBy(speaker)).toList()))
              .filter(said -> !said.blank());
    }
  }
}
