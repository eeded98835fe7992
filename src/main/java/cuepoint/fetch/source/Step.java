package cuepoint.fetch.source;

/** What has helped against several causes. */
public final class Step {
  static final String COOKIES =
      "Take the cookies of a browser in which you are signed in:"
          + " %s -- --cookies-from-browser firefox";

  static final String CLIENT =
      "Ask as another player: %s -- --extractor-args youtube:player_client=tv,mweb";

  static final String HOME =
      "Fetch at home, not in a data centre or through a VPN, which YouTube distrusts, and commit"
          + " the files.";

  static final String DIAGNOSE = "See what was said: %s --diagnose";

  /** Against what an old program causes. */
  public static final String NEWER =
      "Get a newer yt-dlp: 'pipx install yt-dlp', or its file from"
          + " https://github.com/yt-dlp/yt-dlp/releases named by --yt-dlp FILE.";

  private Step() {}
}
