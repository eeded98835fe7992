package cuepoint.browser;

import java.util.List;

/**
 * How a page is looked at.
 *
 * @param width of the window, in CSS pixels
 * @param dark whether the person prefers dark pages
 */
record View(int width, boolean dark) {
  static final View PHONE = new View(320, false);
  static final View DESK = new View(1280, false);

  /** Those in which every page must be of use; a tester goes on from the last. */
  static final List<View> ALL = List.of(PHONE, PHONE.inTheDark(), DESK.inTheDark(), DESK);

  View inTheDark() {
    return new View(width, true);
  }

  String colours() {
    return dark ? "dark" : "light";
  }

  @Override
  public String toString() {
    return width + " px, " + colours();
  }
}
