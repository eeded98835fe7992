package cuepoint.caption.text;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What is known of a text before its bytes are read.
 *
 * @param charset the charset of what is not UTF-8, if somebody names it
 * @param language BCP 47 tag, if a name or metadata states it: its letters are looked for first
 */
public record TextHint(Optional<Charset> charset, Optional<String> language) {
  public static final TextHint NONE = new TextHint(Optional.empty(), Optional.empty());
}
