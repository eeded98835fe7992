package cuepoint.format.link;

import cuepoint.format.TalkPath;
import java.util.Optional;

/**
 * The path of a speaker's page: {@code /speakers/NAME}. What servers and browsers take for more
 * than a letter, also when it is percent-encoded, is written as {@code ~} and a digit, as in JSON
 * Pointer (RFC 6901, section 3): {@code ~0} is {@code ~}, {@code ~1} a slash, {@code ~2} a
 * backslash, and {@code ~3} the first full stop of a name that is {@code .} or {@code ..}.
 */
public final class SpeakerPath {
  /** Servers and proxies take longer addresses for attacks. */
  private static final int LONGEST = 2_000;

  private SpeakerPath() {}

  /** The path; empty for a name that is too long for one, blank, or has control characters. */
  public static Optional<String> of(String name) {
    String segment = name.replace("~", "~0").replace("/", "~1").replace("\\", "~2");
    String escaped = segment.matches("\\.{1,2}") ? "~3" + segment.substring(1) : segment;
    return Optional.of(PagePath.SPEAKERS + "/" + TalkPath.encoded(escaped).replace("%7E", "~"))
        .filter(path -> path.length() <= LONGEST && !name.isBlank())
        .filter(path -> name.codePoints().noneMatch(Character::isISOControl));
  }

  /** The name in the last segment of a path, which is decoded. */
  public static String name(String segment) {
    return segment.replace("~3", ".").replace("~2", "\\").replace("~1", "/").replace("~0", "~");
  }
}
