package cuepoint.caption.format;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.text.CaptionText;
import java.io.IOException;

/** A format of caption files: how it is recognised and how it is read. */
public interface CaptionFormat {
  /** Its name in JSON: {@code "webvtt"}. */
  String name();

  /**
   * Whether a file with this beginning is in this format. No format that is asked before this one
   * matches.
   */
  boolean matches(String head);

  /** Passes on the cues as they are in the file, and a problem for what cannot be read. */
  void read(CaptionText text, Cleaning out) throws IOException;
}
