package cuepoint.video;

import java.util.regex.Pattern;

/**
 * The form of the addresses of a player that name a time, with {@code {url}} in the place of the
 * video's address, and {@code {seconds}} or {@code {time}}, as {@link Offset#units} writes it, in
 * the place of the time.
 *
 * @param form {@code "{url}?t={seconds}"}; empty if there is none
 */
record JumpTemplate(String form) {
  static final String SECONDS = "{seconds}";

  private static final String URL = "{url}";
  private static final String TIME = "{time}";

  /** A fragment that is no path of a page's own. */
  private static final Pattern FRAGMENT = Pattern.compile("#(?![/!]).*");

  /** Whether it has a place for the time. */
  boolean hasTime() {
    return form.contains(SECONDS) || form.contains(TIME);
  }

  /**
   * The form with a video's address in it; the address itself if there is no form. The query that
   * the address may have is kept, and so is a fragment that is a path of a page's own ({@code #/7}
   * or {@code #!7}).
   */
  JumpTemplate with(String url) {
    if (form.isEmpty()) {
      return new JumpTemplate(url);
    }
    String base = FRAGMENT.matcher(url).replaceFirst("");
    String joined = base.contains("?") ? form.replace(URL + "?", URL + "&") : form;
    return new JumpTemplate(joined.replace(URL, base));
  }

  /**
   * The address of a time.
   *
   * @param seconds the time as the player reads seconds
   * @param millis the same time, in ms
   */
  String at(String seconds, long millis) {
    String timed = form.replace(SECONDS, seconds);
    return timed.contains(TIME) ? timed.replace(TIME, Offset.units(millis)) : timed;
  }
}
