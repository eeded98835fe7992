package cuepoint.index;

import java.io.IOException;

/** Most talks of the index have no files any more. The index is as it was. */
public final class RemovalRefusedException extends IOException {
  private static final long serialVersionUID = 1;

  RemovalRefusedException(int gone, int indexed) {
    super("%,d of the %,d talks in the index have no files any more".formatted(gone, indexed));
  }
}
