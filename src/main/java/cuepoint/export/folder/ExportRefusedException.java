package cuepoint.export.folder;

import java.io.IOException;

/**
 * An export would touch files that are not its own. Nothing was written. The message names the file
 * or folder and says what to do.
 */
final class ExportRefusedException extends IOException {
  private static final long serialVersionUID = 1;

  ExportRefusedException(String message) {
    super(message);
  }
}
