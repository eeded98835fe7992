package cuepoint.browser;

import java.util.List;

/**
 * The window in which a page is viewed.
 *
 * @param width of the window, in CSS pixels
 * @param dark whether the user prefers dark pages
 */
record View(int width, boolean dark) {
  static final View PHONE = new View(320, false);
  static final View LARGER_PHONE = new View(390, false);
  static final View DESK = new View(1280, false);

  /** The views in which every page must be usable; a test continues in the last. */
  static final List<View> ALL =
      List.of(
          PHONE, PHONE.inTheDark(), LARGER_PHONE, LARGER_PHONE.inTheDark(), DESK.inTheDark(), DESK);

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
