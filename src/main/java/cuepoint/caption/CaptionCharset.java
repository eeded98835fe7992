package cuepoint.caption;

import java.util.Optional;

/**
 * The charset of a caption file.
 *
 * @param name as people know it: {@code "windows-1250"}
 * @param source how it is known: {@code "valid"} (its bytes are valid, as of UTF-8), {@code "mark"}
 *     (a byte order mark), {@code "declared"} (by the file), {@code "named"} (by the user) or
 *     {@code "guessed"}
 * @param alternative another whose letters fit nearly as well, if it is guessed
 */
public record CaptionCharset(String name, String source, Optional<String> alternative) {

  /** Whether nobody says so, and the bytes may mean something else. */
  public boolean isGuessed() {
    return source.equals("guessed");
  }
}
