package cuepoint.caption.format.substation;

import cuepoint.caption.cue.Highlight;
import cuepoint.caption.cue.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a text that look different, to find the one that is highlighted: the word that is
 * being spoken.
 */
final class LooksOfText {
  /** More than the words of an event that shows one of them highlighted. */
  private static final int MOST = 64;

  private final List<Part> parts = new ArrayList<>();

  /** Text in one row that looks alike. */
  private record Part(String look, int row, Highlight text) {}

  /**
   * Adds text.
   *
   * @param row the number of its row
   * @param start index of its first character in the row
   * @param end index after its last
   */
  void add(String look, int row, int start, int end) {
    Part last = parts.isEmpty() ? null : parts.getLast();
    if (last != null && last.look.equals(look) && last.row == row) {
      parts.set(parts.size() - 1, new Part(look, row, new Highlight(last.text.start(), end)));
    } else if (end > start && parts.size() < MOST) {
      parts.add(new Part(look, row, new Highlight(start, end)));
    }
  }

  /** The rows of the text, with what is highlighted: the part that looks like no other. */
  List<Row> highlighting(List<Row> rows) {
    Optional<Part> part = highlighted().filter(found -> found.row < rows.size());
    if (part.isEmpty() || rows.stream().anyMatch(Row::wordsTimed)) {
      return rows;
    }
    List<Row> shown = new ArrayList<>(rows);
    int row = part.get().row;
    shown.set(row, rows.get(row).highlighting(part.get().text));
    return shown;
  }

  private Optional<Part> highlighted() {
    List<Part> alone = parts.stream().filter(this::isAlone).toList();
    if (alone.size() == 1 && parts.size() > 1) {
      return Optional.of(alone.getFirst());
    }
    return switch (parts.size()) {
      case 2 ->
          alone.stream().min((one, other) -> Integer.compare(plainness(one), plainness(other)));
      case 3 -> Optional.of(parts.get(1)).filter(alone::contains);
      default -> Optional.empty();
    };
  }

  private boolean isAlone(Part part) {
    return parts.stream().filter(other -> other.look.equals(part.look)).count() == 1;
  }

  /** Of two parts the one with codes is highlighted, else the shorter one. */
  private static int plainness(Part part) {
    return part.look.isEmpty() ? Integer.MAX_VALUE : part.text.end() - part.text.start();
  }
}
