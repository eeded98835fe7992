package cuepoint.fetch.ytdlp;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.fetch.source.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What only YouTube does cannot be had from a site on this machine. These lines are written by us
 * after public reports of users of yt-dlp, with other ids.
 */
class ComplaintsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SIGN_IN|[youtube] aaaaaaaaaaa: Sign in to confirm you’re not a bot. Use"
            + " --cookies-from-browser or --cookies for the authentication.",
        "SIGN_IN|[youtube] aaaaaaaaaaa: All player responses are invalid. Your IP is likely being"
            + " blocked by Youtube",
        "SIGN_IN|unable to download video data: HTTP Error 403: Forbidden",
        "TOO_MANY_REQUESTS|[youtube] aaaaaaaaaaa: Unable to download API page: HTTP Error 429: Too"
            + " Many Requests (caused by <HTTPError 429>)",
        "TOO_MANY_REQUESTS|Unable to download video subtitles for 'en': HTTP Error 429: Too Many"
            + " Requests",
        "TOO_MANY_REQUESTS|[youtube] aaaaaaaaaaa: This content isn't available, try again later."
            + " The current session has been rate-limited by YouTube for up to an hour.",
        "RESTRICTED|[youtube] aaaaaaaaaaa: Private video. Sign in if you've been granted access to"
            + " this video",
        "RESTRICTED|[youtube] aaaaaaaaaaa: Sign in to confirm your age. This video may be"
            + " inappropriate for some users.",
        "RESTRICTED|[youtube] aaaaaaaaaaa: Join this channel to get access to members-only content"
            + " like this video",
        "RESTRICTED|[youtube] aaaaaaaaaaa: The uploader has not made this video available in your"
            + " country",
        "RESTRICTED|[vimeo] 123: This video is protected by a password, use the --video-password"
            + " option",
        "GONE|[youtube] aaaaaaaaaaa: Video unavailable. This video has been removed by the"
            + " uploader",
        "GONE|[youtube] aaaaaaaaaaa: Video unavailable",
        "GONE|[youtube:tab] PLaaaa: YouTube said: The playlist does not exist.",
        "GONE|[generic] Unable to download webpage: HTTP Error 404: Not Found",
        "NOT_YET|[youtube] aaaaaaaaaaa: This live event will begin in 3 days.",
        "NOT_YET|[youtube] aaaaaaaaaaa: Premieres in 20 hours",
        "OUTDATED|[youtube] aaaaaaaaaaa: Unable to extract uploader id; please report this issue on"
            + " https://github.com/yt-dlp/yt-dlp/issues",
        "OUTDATED|[youtube] aaaaaaaaaaa: Precondition check failed.",
        "OUTDATED|[youtube] aaaaaaaaaaa: The following content is not available on this app. Watch"
            + " on the latest version of YouTube.",
        "OUTDATED|[youtube] aaaaaaaaaaa: The page needs to be reloaded.",
        "OFFLINE|[youtube] aaaaaaaaaaa: Unable to download API page: <urlopen error [Errno -2]"
            + " Name or service not known>",
        "UNREACHABLE|Unable to download webpage: The read operation timed out",
        "UNREACHABLE|Unable to download webpage: Remote end closed connection without response",
        "UNREACHABLE|Unable to download webpage: HTTP Error 503: Service Unavailable",
        "UNREACHABLE|Unable to download webpage: [SSL: CERTIFICATE_VERIFY_FAILED] certificate"
            + " verify failed",
        "UNREADABLE|Unsupported URL: https://example.org/",
        "UNREADABLE|something that nobody has seen before"
      })
  void errorsTellTheCause(Cause cause, String said) {
    Complaints complaints =
        new Complaints(List.of("WARNING: [youtube] unable to extract something", "ERROR: " + said));
    assertThat(complaints.failure().cause()).isEqualTo(cause);
  }

  @Test
  void theDetailIsWhatWasSaidWithoutAdviceToUsersOfYtDlp() {
    Complaints complaints =
        new Complaints(
            List.of(
                "ERROR: [youtube] None: Unable to download API page: HTTP Error 429: Too Many"
                    + " Requests (caused by <HTTPError 429>); please report this issue on "
                    + " https://github.com/"));
    assertThat(complaints.failure().detail())
        .isEqualTo("Unable to download API page: HTTP Error 429: Too Many Requests");
    assertThat(new Complaints(List.of("ERROR: " + "x".repeat(9000))).failure().detail())
        .hasSizeLessThan(300);
    assertThat(new Complaints(List.of()).failure().detail()).isEmpty();
  }

  @Test
  void captionsThatAreWithheldAreNotMissing() {
    List<String> token =
        List.of(
            "WARNING: [youtube] aaaaaaaaaaa: There are missing subtitles languages because a PO"
                + " token was not provided. Automatic captions for 1 languages are missing: en.");
    assertThat(new Complaints(token).withheld())
        .hasValueSatisfying(missing -> assertThat(missing.cause()).isEqualTo(Cause.TOKEN));
    List<String> harmless =
        List.of(
            "WARNING: [generic] Falling back on generic information extractor",
            "WARNING: No video formats found!");
    assertThat(new Complaints(harmless).withheld()).isEmpty();
  }
}
