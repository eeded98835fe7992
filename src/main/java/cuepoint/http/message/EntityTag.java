package cuepoint.http.message;

import cuepoint.asset.Checksum;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one version of what is at an address, byte for byte: a strong validator of RFC 9110,
 * section 8.8.3.
 *
 * @param opaque letters and digits
 */
public record EntityTag(String opaque) {
  private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"(?<opaque>[^\"]*)\"\\s*(?:,|$)");

  /** So many make it unlikely enough that two versions have the same. */
  private static final int BYTES = 16;

  /**
   * The tag of what is made of something.
   *
   * @param made says by its {@code toString()} all that the version depends on
   */
  public static EntityTag of(Object made) {
    return new EntityTag(new Checksum(made.toString()).name(BYTES));
  }

  /**
   * Whether it is among the tags that a client has: section 13.1.2, where weak ones count too.
   *
   * @param headers the values of {@code If-None-Match}
   */
  public boolean isAmong(List<String> headers) {
    return headers.stream().anyMatch(this::isIn);
  }

  private boolean isIn(String header) {
    Matcher tag = TAG.matcher(header);
    while (tag.lookingAt()) {
      if (tag.group("opaque").equals(opaque)) {
        return true;
      }
      tag.region(tag.end(), header.length());
    }
    return false;
  }

  /** As in the header {@code ETag}. */
  @Override
  public String toString() {
    return '"' + opaque + '"';
  }
}
