package cuepoint.caption.format;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.text.CaptionText;
import java.io.IOException;

/** A format of caption files: how it is recognised, how it is read. Stateless. */
public interface CaptionFormat {
  /** Its name in JSON: {@code "webvtt"}. */
  String name();

  /**
   * Whether a file that begins like this is of this format. The formats before this one in the list
   * of formats have already said no.
   */
  boolean matches(String head);

  /** Hands on the cues as they stand in the file, and a problem for what cannot be read. */
  void read(CaptionText text, Cleaning out) throws IOException;
}
