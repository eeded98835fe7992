package cuepoint.caption.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Markup;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.cue.Row;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.OneLanguage;
import cuepoint.caption.format.outline.Element;
import cuepoint.caption.format.outline.FieldName;
import cuepoint.caption.format.outline.Level;
import cuepoint.caption.format.outline.Outline;
import cuepoint.caption.format.outline.Repetition;
import cuepoint.caption.format.outline.SpeakerNames;
import cuepoint.caption.format.outline.SpeakerTurns;
import cuepoint.language.LanguageName;
import cuepoint.talk.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes cues from the elements of a level. */
final class LevelReader {
  /** Watson's results are of some 20 words, so this is what is said in 10 hours. */
  private static final int MOST_HELD = 5000;

  private final Level level;
  private final SpeakerNames speakers;
  private final SpeakerTurns turns;
  private final double unitMillis;
  private final Cleaning out;
  private final WordCues cues;
  private final OneLanguage languages;
  private final Repetition repetition = new Repetition();
  private final List<Held> held = new ArrayList<>();
  private boolean holds;
  private Optional<String> language = Optional.empty();
  private int count;
  private boolean timed;

  private record Held(Element element, int line) {}

  /**
   * @param speakersFollow whether who speaks when is said after what is said
   */
  LevelReader(Level level, Outline outline, boolean speakersFollow, Cleaning out) {
    this.level = level;
    this.speakers = outline.speakers();
    this.turns = outline.turns();
    this.holds = speakersFollow;
    this.unitMillis = level.unitMillis();
    this.out = out;
    this.cues = new WordCues(out);
    this.languages = new OneLanguage(out);
  }

  /** Reads a segment or a word, which begins in the given line, perhaps in those of a speaker. */
  void element(JsonNode object, Optional<String> speaker, int line) {
    Element read = Element.of(object);
    Element element = read.speaker().isPresent() ? read : read.spokenBy(speaker);
    if (holds && held.size() < MOST_HELD) {
      held.add(new Held(element, line));
    } else {
      release();
      said(element, line);
    }
  }

  private void release() {
    holds = false;
    held.forEach(one -> said(one.element, one.line));
    held.clear();
  }

  private void said(Element read, int line) {
    Element element = speakers.named(turns.spoken(level.isTimedByDay() ? read.untimed() : read));
    boolean again = repetition.isMadeBy(element) && count != level.repetitionAt();
    if (!again && count >= level.repetitionAt()) {
      element(element, line);
    }
    count++;
  }

  private void element(Element element, int line) {
    long start = element.time().startMillis(unitMillis);
    timed |= start >= 0;
    if (element.words().stream().anyMatch(Element::isSpoken)) {
      cues.begin(start);
      Alignment.of(element, unitMillis).forEach(this::word);
      cues.begin(Timestamps.NONE);
    } else if (element.isSpoken() && level.isOfWords() && element.isWord()) {
      Said said = Said.of(element, unitMillis, Optional.empty(), level.isSpaced());
      if (element.isPunctuation()) {
        cues.punctuation(said);
      } else {
        word(said);
      }
    } else if (element.isSpoken()) {
      cues.close();
      segment(element, line, start);
    }
  }

  private void word(Said said) {
    timed |= said.startMillis() >= 0;
    cues.word(said);
  }

  private void segment(Element element, int line, long start) {
    Markup markup = new Markup(Math.max(0, start));
    List<Row> rows =
        element
            .text()
            .lines()
            .map(markup::row)
            .map(row -> row.speaker().isPresent() ? row : row.spokenBy(element.speaker()))
            .toList();
    if (start >= 0) {
      long end = Math.max(start, element.time().endMillis(unitMillis));
      RawCue cue = new RawCue(start, end, rows, line);
      if (languages.takes(language, cue)) {
        out.cue(cue);
      }
    } else {
      out.cue(new RawCue(Cue.UNTIMED, Cue.UNTIMED, rows, line));
      if (level.isTimed()) {
        out.problem(line, "no time that can be read, expected one as in the other segments");
      }
    }
  }

  /** Takes notice of a text outside of the elements. */
  void string(String field, String text) {
    if (FieldName.of(field).meaning() == FieldName.Meaning.LANGUAGE) {
      language = LanguageName.tag(text).or(() -> language);
      language.ifPresent(out::language);
    }
  }

  void end() {
    release();
    cues.close();
    languages.end();
    if (level.isTimedByDay()) {
      out.repair(Repair.TIME_OF_DAY);
    } else if (count > 0 && !timed) {
      out.repair(Repair.UNTIMED);
    }
  }
}
