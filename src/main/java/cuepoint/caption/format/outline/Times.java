package cuepoint.caption.format.outline;

import com.fasterxml.jackson.databind.JsonNode;

/** Gathers the times of an object from its fields: the most telling start, and the end. */
final class Times {
  private static final TimeValue NONE = TimeValue.NONE;

  private TimeValue start = NONE;
  private TimeValue end = NONE;
  private TimeValue duration = NONE;
  private int startRank = Integer.MAX_VALUE;
  private int endRank = Integer.MAX_VALUE;

  /** Takes notice of a field; those that are no times do not matter. */
  void add(FieldName name, JsonNode value) {
    switch (name.meaning()) {
      case START -> {
        TimeValue time = name.rank() < startRank ? TimeValue.of(value, name) : NONE;
        start = time.isKnown() ? time : start;
        startRank = time.isKnown() ? name.rank() : startRank;
      }
      case END -> {
        TimeValue time = name.rank() < endRank ? TimeValue.of(value, name) : NONE;
        end = time.isKnown() ? time : end;
        endRank = time.isKnown() ? name.rank() : endRank;
      }
      case DURATION -> duration = TimeValue.of(value, name);
      default -> {}
    }
  }

  /** The start and, if it is in the same unit, the end. */
  TimeValue value() {
    double ends = Double.NaN;
    if (end.isKnown() && end.plain() == start.plain()) {
      ends = end.start();
    } else if (duration.isKnown() && duration.plain() == start.plain()) {
      ends = start.start() + duration.start();
    }
    return new TimeValue(start.start(), start.end() >= 0 ? start.end() : ends, start.plain());
  }
}
