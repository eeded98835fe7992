package cuepoint.caption.format.ttml;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.format.xml.Xml;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads when an element is shown: {@code begin}, {@code end} and {@code dur}, which count from the
 * begin of the element around it or, in a sequence, from the end of the one before (TTML2, sections
 * 12.2 and 12.4).
 *
 * @param time what expressions mean
 * @param absolute whether times count from the start of the document, as Apple's lyrics and
 *     podcasts have them
 */
record Timing(TtmlTime time, boolean absolute, Cleaning out) {

  /** When the element is shown that starts here. */
  ActiveInterval of(Xml xml, ContentElement parent) {
    if (isLoose(xml)) {
      out.repair(Repair.LOOSE_TIMES);
    }
    Optional<String> given = xml.attribute("begin").filter(text -> !isProgrammeStart(xml, text));
    Optional<Long> begin = given.flatMap(this::read);
    if (!parent.time().known() || (given.isPresent() && begin.isEmpty())) {
      return ActiveInterval.NOT_KNOWN;
    }
    long reference = reference(parent, begin);
    return shown(xml, parent, begin.map(at -> reference + at), reference);
  }

  /**
   * Times that would be after the end of the element around, but are within it as they stand, do
   * not count from its begin.
   */
  private long reference(ContentElement parent, Optional<Long> begin) {
    long at = begin.orElse(ActiveInterval.UNKNOWN);
    ActiveInterval outer = parent.time();
    boolean standsInside = at >= outer.begin() && at < outer.end();
    if (standsInside && !absolute && parent.reference() + at >= outer.end()) {
      out.repair(Repair.LOOSE_TIMES);
      return 0;
    }
    return absolute ? 0 : parent.reference();
  }

  private ActiveInterval shown(
      Xml xml, ContentElement parent, Optional<Long> given, long reference) {
    ActiveInterval outer = parent.time();
    long begin = given.orElse(parent.reference());
    boolean bounded = outer.end() > outer.begin();
    if (bounded && begin >= outer.end()) {
      return ActiveInterval.NOT_KNOWN;
    }
    long end = Math.min(end(xml, "end", reference, begin), end(xml, "dur", begin, begin));
    boolean ends = end != ActiveInterval.NEVER;
    boolean own = given.isPresent() || ends;
    boolean begins = given.isPresent() || outer.begins() || parent.reference() > outer.begin();
    return new ActiveInterval(begin, bounded ? Math.min(end, outer.end()) : end, begins, own, ends);
  }

  private long end(Xml xml, String attribute, long reference, long begin) {
    Optional<String> text = xml.attribute(attribute).filter(value -> !value.isBlank());
    if (text.isEmpty()) {
      return ActiveInterval.NEVER;
    }
    Optional<Long> length = read(text.get());
    if (length.isEmpty() && text.get().contains("-")) {
      return begin - 1;
    }
    if (length.isEmpty()) {
      out.problem(
          xml.line(),
          "an element that ends at no time, expected " + attribute + "=\"00:00:02.000\"");
    }
    return length.map(millis -> reference + millis).orElse(ActiveInterval.NEVER);
  }

  /**
   * Apple's files say by {@code <div begin="-01:00:00:00">} that the programme begins at that hour,
   * from which the times in them may count or not.
   */
  private boolean isProgrammeStart(Xml xml, String begin) {
    boolean container = xml.name().equals("body") || xml.name().equals("div");
    return container && time.base() == TtmlTime.Base.SMPTE && begin.strip().startsWith("-");
  }

  private Optional<Long> read(String text) {
    return time.read(text).map(TtmlTime.Reading::millis);
  }

  private boolean isLoose(Xml xml) {
    return Stream.of("begin", "end", "dur")
        .flatMap(attribute -> xml.attribute(attribute).stream())
        .flatMap(text -> time.read(text).stream())
        .anyMatch(TtmlTime.Reading::loose);
  }
}
