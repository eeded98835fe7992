package cuepoint.contract;

import java.util.List;

/**
 * A part of the JSON in answers that has a name. Its texts, except for names, are HTML.
 *
 * @param name of the part: {@code "Talk"}
 * @param about what it is; may be empty
 * @param type what it is if it has no fields
 */
public record Shape(String name, String about, String type, List<Field> fields) {
  public Shape {
    fields = List.copyOf(fields);
  }

  /**
   * A field, also one further inside.
   *
   * @param name the way to it: {@code "event.id"}, {@code "cues[].text"}
   * @param always whether it is always there
   * @param about what it means; may be empty
   */
  public record Field(String name, boolean always, String type, String about) {}
}
