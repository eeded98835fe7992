package cuepoint.format.link;

import cuepoint.format.TalkPath;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path of a speaker's page: {@code /speakers/NAME}. No path can end in {@code .} or {@code ..}
 * (RFC 3986, section 5.2.4, which browsers also apply to {@code %2e}), so such a name has a {@code
 * ~} before it.
 */
public final class SpeakerPath {
  private static final Pattern DOTS = Pattern.compile("~*\\.{1,2}");
  private static final String ESCAPE = "~";

  /** Servers and proxies take longer addresses for attacks. */
  private static final int LONGEST = 2_000;

  private SpeakerPath() {}

  /** The path; empty for a name that is too long for one. */
  public static Optional<String> of(String name) {
    String segment = DOTS.matcher(name).matches() ? ESCAPE + name : name;
    return Optional.of(PagePath.SPEAKERS + "/" + TalkPath.encoded(segment))
        .filter(path -> path.length() <= LONGEST && !name.isBlank());
  }

  /** The name in the last segment of a path, which is decoded. */
  public static String name(String segment) {
    return DOTS.matcher(segment).matches() && segment.startsWith(ESCAPE)
        ? segment.substring(ESCAPE.length())
        : segment;
  }
}
