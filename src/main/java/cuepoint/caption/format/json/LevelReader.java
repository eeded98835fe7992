package cuepoint.caption.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Markup;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.cue.Row;
import cuepoint.caption.cue.Timestamps;
import cuepoint.caption.format.outline.Element;
import cuepoint.caption.format.outline.FieldName;
import cuepoint.caption.format.outline.Level;
import cuepoint.caption.format.outline.Repetition;
import cuepoint.caption.format.outline.SpeakerNames;
import cuepoint.language.LanguageName;
import cuepoint.talk.Cue;
import java.util.List;
import java.util.Optional;

/** Makes cues from the elements of a level. */
final class LevelReader {
  private final Level level;
  private final SpeakerNames speakers;
  private final double unitMillis;
  private final Cleaning out;
  private final WordCues cues;
  private final Repetition repetition = new Repetition();
  private int count;
  private boolean timed;

  LevelReader(Level level, SpeakerNames speakers, Cleaning out) {
    this.level = level;
    this.speakers = speakers;
    this.unitMillis = level.unitMillis();
    this.out = out;
    this.cues = new WordCues(out);
  }

  /** Reads a segment or a word, which begins in the given line. */
  void element(JsonNode object, int line) {
    Element element = speakers.named(Element.of(object));
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
      out.cue(new RawCue(start, end, rows));
    } else {
      out.cue(new RawCue(Cue.UNTIMED, Cue.UNTIMED, rows));
      if (level.isTimed()) {
        out.problem(line, "no time that can be read, expected one as in the other segments");
      }
    }
  }

  /** Takes notice of a text outside of the elements. */
  void string(String field, String text) {
    if (FieldName.of(field).meaning() == FieldName.Meaning.LANGUAGE) {
      LanguageName.tag(text).ifPresent(out::language);
    }
  }

  void end() {
    cues.close();
    if (count > 0 && !timed) {
      out.repair(Repair.UNTIMED);
    }
  }
}
