package cuepoint.export;

import java.io.IOException;

/** An export would touch files that are not its own. Nothing was written. */
public final class ExportRefusedException extends IOException {
  private static final long serialVersionUID = 1;

  /**
   * @param message names the file or folder and says what to do
   */
  ExportRefusedException(String message) {
    super(message);
  }
}
