package cuepoint.caption;

import java.util.List;
import java.util.Optional;

/** All formats that can be read. */
final class CaptionFormats {
  /** Most telling first: the first that matches a file reads it. */
  private static final List<CaptionFormat> ALL = List.of(new WebVtt(), new SubRip());

  private CaptionFormats() {}

  /** The format of a file that begins like this. */
  static Optional<CaptionFormat> of(String head) {
    return ALL.stream().filter(format -> format.matches(head)).findFirst();
  }
}
