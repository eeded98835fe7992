package cuepoint.caption.format.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the columns of a transcript are called by the programs that write it. */
@SuppressWarnings("ImmutableEnumChecker") // the names never change
enum ColumnName {
  START(
      """
      start starttime starttimestamp starttimecode startoffset startat begin begintime begins in
      intime intimecode intc timein tcin timecodein timestart from fromtime beginn anfang startzeit
      von début debut inicio inizio 開始 開始時間 开始 开始时间
      """),
  /** In place of a start. */
  TIME("time timestamp timestamps timecode tc offset zeit zeitstempel temps tiempo tempo 時間 时间"),
  END(
      """
      end endtime endtimestamp endtimecode endoffset endat ends stop stoptime finish out outtime
      outtimecode outtc timeout tcout timecodeout timeend to totime until ende endzeit bis fin final
      fine 終了 終了時間 结束 结束时间
      """),
  DURATION("duration dur length dauer durée duree duración durata"),
  SPEAKER(
      """
      speaker speakername speakerlabel speakerid speakers participant person name who author user
      sprecher sprecherin intervenant locuteur orateur hablante orador falante relatore 話者 说话人
      """),
  TEXT(
      """
      text transcript transcription transcripttext content contents caption captions captiontext
      subtitle subtitles sentence sentences utterance dialogue dialog line phrase speech spoken
      message words word body inhalt texte texto testo テキスト 本文 文字 内容
      """);

  private static final List<String> MILLIS = List.of("milliseconds", "millis", "msec", "ms");
  private static final List<String> SECONDS = List.of("seconds", "secs", "sec", "s");
  private static final List<String> CLOCK = List.of("hhmmssmmm", "hhmmssms", "hhmmssff", "hhmmss");

  private final Set<String> names;

  ColumnName(String names) {
    this.names = Set.of(names.strip().split("\\s+"));
  }

  /** Whether a column with this heading is meant. */
  boolean is(String heading) {
    String name = letters(heading);
    return names.contains(name) || (hasTimes() && names.contains(withoutUnit(name)));
  }

  private boolean hasTimes() {
    return this != SPEAKER && this != TEXT;
  }

  /** The unit in the heading of a column of times: 1 or 1000 ms; empty if it names none. */
  Optional<Integer> unitMillis(String heading) {
    String name = letters(heading);
    String base = withoutUnit(name);
    if (names.contains(name) || base.equals(name)) {
      return Optional.empty();
    }
    String unit = name.substring(base.length());
    return MILLIS.contains(unit)
        ? Optional.of(1)
        : Optional.of(1000).filter(s -> SECONDS.contains(unit));
  }

  private static String withoutUnit(String name) {
    for (List<String> units : List.of(CLOCK, MILLIS, SECONDS)) {
      for (String unit : units) {
        if (name.endsWith(unit)) {
          return name.substring(0, name.length() - unit.length());
        }
      }
    }
    return name;
  }

  private static String letters(String heading) {
    StringBuilder letters = new StringBuilder(heading.length());
    heading
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
