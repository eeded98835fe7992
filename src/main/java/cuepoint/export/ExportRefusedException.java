package cuepoint.export;

import java.io.IOException;

/** An export would touch files that are not its own. Nothing was written. */
public final class ExportRefusedException extends IOException {
  private static final long serialVersionUID = 1;

  private final String reason;

  /**
   * @param reason names the file or folder and says what to do
   */
  ExportRefusedException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Names the file or folder and says what to do. */
  public String reason() {
    return reason;
  }
}
